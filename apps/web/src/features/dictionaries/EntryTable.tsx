import { conditionLabels, type DictionaryShape } from '@mingjing/domain';

import type { DictionaryEntry } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly rows: readonly DictionaryEntry[];
  readonly all: readonly DictionaryEntry[];
  readonly shape: DictionaryShape;
  readonly onOpen: (entry: DictionaryEntry) => void;
}

export function EntryTable({ rows, all, shape, onOpen }: Props) {
  const t = useDictionariesTexts();
  const names = new Map(all.map(({ code, zh }) => [code, zh]));
  const based = all.some(({ article, condition }) => article !== null || condition !== null);
  const heads = [
    t('position'),
    t('name'),
    ...(shape.wording ? [t('wording')] : []),
    ...(shape.formRow ? [t('formRow')] : []),
    ...(based ? [t('article')] : []),
    t('validFrom'),
  ];
  return (
    <div className="tablebox">
      <table className="list stacking dictionary">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <Row key={entry.code} entry={entry} shape={shape} based={based} names={names} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, 'shape' | 'onOpen'> {
  readonly entry: DictionaryEntry;
  /** Whether any entry names an article. */
  readonly based: boolean;
  readonly names: ReadonlyMap<string, string>;
}

function Row({ entry, shape, based, names, onOpen }: RowProps) {
  const t = useDictionariesTexts();
  const english = useLanguage() === 'en';
  const { zh, en, wording, formRow, position, article, successor, state, validFrom, validTo } = entry;
  return (
    <tr className={state === 'ended' ? 't3' : ''}>
      <td data-label={t('position')} className="n t3">
        {position}
      </td>
      <td data-label={t('name')} className="name">
        <span>
          <button type="button" className="link b" onClick={() => onOpen(entry)}>
            {english ? en : zh}
          </button>
          <span className="t3 s12 other">{english ? zh : en}</span>
          {successor !== null && (
            <span className="t3 s12 other">
              {t('successorIs', { name: names.get(successor) ?? successor })}
            </span>
          )}
        </span>
      </td>
      {shape.wording && (
        <td data-label={t('wording')} className="t2 wordingcell" lang="zh-CN">
          {wording}
        </td>
      )}
      {shape.formRow && (
        <td data-label={t('formRow')} className="n">
          {formRow}
        </td>
      )}
      {based && (
        <td data-label={t('article')} className="t2">
          {(article !== null || entry.condition !== null) && (
            <span>
              {article?.text}
              {entry.condition !== null && (
                <span className="t3 s12 other">
                  {conditionLabels[entry.condition][english ? 'en' : 'zh']}
                </span>
              )}
            </span>
          )}
        </td>
      )}
      <td data-label={t('validFrom')} className="nowrap">
        <span>
          {validFrom}
          {validTo !== null && <span className="t3 s12 other">{t('until', { day: validTo })}</span>}
          {state !== 'inForce' && <span className="tag dash">{t(`state.${state}`)}</span>}
        </span>
      </td>
    </tr>
  );
}
