import { conditionLabels, type DictionaryShape } from '@mingjing/domain';

import { DICTIONARIES, type DictionaryEntry } from '../../api/dictionaries';
import { useGet } from '../../api/queries';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { Loaded } from '../../ui/states';
import type { History } from './entry-drafts';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly kind: string;
  readonly code: string;
  readonly shape: DictionaryShape;
}

/** Every version of an entry, newest first. */
export function EntryHistory({ kind, code, shape }: Props) {
  const t = useDictionariesTexts();
  const history = useGet<History>(`${DICTIONARIES}/${kind}/${code}`, {}, { fresh: true });
  return (
    <section className="entryhistory">
      <h3>{t('history')}</h3>
      <Loaded query={history} lines={4}>
        {({ versions }) => (
          <ol>
            {versions.map((version) => (
              <Version key={version.version} entry={version} shape={shape} />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function Version({ entry, shape }: { readonly entry: DictionaryEntry; readonly shape: DictionaryShape }) {
  const t = useDictionariesTexts();
  const language = useLanguage();
  const { version, zh, en, article, condition, formRow, wording, validFrom, validTo, changedBy } = entry;
  const facts = [
    validTo === null ? t('fromOn', { day: validFrom }) : t('fromTo', { from: validFrom, to: validTo }),
    article?.text,
    condition === null ? undefined : conditionLabels[condition][language],
    shape.formRow && formRow !== null ? t('rowIs', { row: formRow }) : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li>
      <p>
        <b>{t('version', { version })}</b> {zh} <span className="t3">{en}</span>
      </p>
      <p className="t2 s13">{facts.join(' · ')}</p>
      {wording !== null && (
        <p className="s13" lang="zh-CN">
          {wording}
        </p>
      )}
      <p className="t3 s12">
        {changedBy === null
          ? t('bySystem')
          : t('byPerson', { name: changedBy, moment: momentOf(entry.changedAt) })}
      </p>
    </li>
  );
}
