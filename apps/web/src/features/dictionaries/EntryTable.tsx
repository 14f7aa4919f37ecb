import { conditionLabels, type DictionaryShape } from '@mingjing/domain';

import type { DictionaryEntry } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import { ListTable } from '../../ui/ListTable';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly rows: readonly DictionaryEntry[];
  readonly all: readonly DictionaryEntry[];
  readonly shape: DictionaryShape;
  readonly onOpen: (entry: DictionaryEntry) => void;
}

export function EntryTable({ rows, all, shape, onOpen }: Props) {
  const t = useDictionariesTexts();
  const based = all.some(({ article, condition }) => article !== null || condition !== null);
  return (
    <ListTable
      className="dictionary"
      rows={rows}
      keyOf={({ code }) => code}
      classOf={({ state }) => (state === 'ended' ? 't3' : '')}
      columns={[
        { name: t('position'), className: 'n t3', cell: ({ position }) => position },
        {
          name: t('name'),
          className: 'name',
          cell: (entry) => <Name entry={entry} all={all} onOpen={onOpen} />,
        },
        shape.wording && {
          name: t('wording'),
          className: 't2 wordingcell',
          cell: ({ wording }) => <span lang="zh-CN">{wording}</span>,
        },
        shape.formRow && { name: t('formRow'), className: 'n', cell: ({ formRow }) => formRow },
        based && { name: t('article'), className: 't2', cell: (entry) => <Basis entry={entry} /> },
        {
          name: t('validFrom'),
          className: 'nowrap',
          cell: ({ validFrom, validTo, state }) => (
            <span>
              {validFrom}
              {validTo !== null && <span className="t3 s12 other">{t('until', { day: validTo })}</span>}
              {state !== 'inForce' && <span className="tag dash">{t(`state.${state}`)}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}

function Name({ entry, all, onOpen }: Pick<Props, 'all' | 'onOpen'> & { readonly entry: DictionaryEntry }) {
  const t = useDictionariesTexts();
  const english = useLanguage() === 'en';
  const { zh, en, successor } = entry;
  return (
    <span>
      <button type="button" className="link b" onClick={() => onOpen(entry)}>
        {english ? en : zh}
      </button>
      <span className="t3 s12 other">{english ? zh : en}</span>
      {successor !== null && (
        <span className="t3 s12 other">
          {t('successorIs', { name: all.find(({ code }) => code === successor)?.zh ?? successor })}
        </span>
      )}
    </span>
  );
}

function Basis({ entry: { article, condition } }: { readonly entry: DictionaryEntry }) {
  const language = useLanguage();
  if (article === null && condition === null) return null;
  return (
    <span>
      {article?.text}
      {condition !== null && <span className="t3 s12 other">{conditionLabels[condition][language]}</span>}
    </span>
  );
}
