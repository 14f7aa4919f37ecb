import type { ProcedureName } from '@mingjing/domain';
import { useState } from 'react';
import { Link } from 'react-router';

import type { Language } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { momentOf, shortDay } from '../../ui/dates';
import { opensCase } from '../acts/body-schemas';
import { valueLabel } from '../acts/value-labels';
import { evidenceOf } from '../materials/material-answers';
import { useActorName } from './actor-name';
import type { CaseAnswer, DocumentAnswer, JournalEntryAnswer } from './case-answers';
import { CorrectionView } from './CorrectionView';
import { PayloadView } from './PayloadView';
import { useCaseTexts } from './texts';

const coded = [
  'outcome',
  'failedCondition',
  'route',
  'method',
  'ground',
  'conclusion',
  'how',
  'way',
  'mode',
] as const;
const spoken = [
  'result',
  'subject',
  'place',
  'agency',
  'scope',
  'content',
  'summary',
  'reason',
  'remark',
  'reasons',
  'court',
  'items',
  'maker',
  'withCases',
  'findings',
  'note',
] as const;

/** One line of what the entry says; the details have the rest. */
function substanceOf(
  { act, payload }: JournalEntryAnswer,
  procedure: ProcedureName,
  language: Language,
): string {
  if (opensCase(act, procedure)) return '';
  const said = { ...(payload['payload'] as object | undefined), ...payload } as Record<string, unknown>;
  const codes = coded.flatMap((field) =>
    typeof said[field] === 'string' ? [valueLabel(field, said[field], language, act)] : [],
  );
  const words = spoken
    .map((field) => said[field])
    .find((value) => typeof value === 'string' || Array.isArray(value));
  const text = Array.isArray(words) ? words.join(' ') : (words ?? '');
  return [...codes, text].filter(Boolean).join(' · ');
}

interface EntryProps {
  readonly entry: JournalEntryAnswer;
  readonly file: CaseAnswer;
  readonly documents: readonly DocumentAnswer[];
}

const partyFields = ['to', 'from', 'by', 'party'];

/** Whom an entry is about, in its first line. */
function aboutOf({ payload }: JournalEntryAnswer, { parties }: CaseAnswer): string | undefined {
  const named = [...partyFields.map((field) => payload[field]), payload['representatives']].flat();
  const names = parties.filter(({ key }) => named.includes(key)).map(({ name }) => name);
  const joined = (payload['party'] ?? payload['replacement']) as { name?: string } | string | undefined;
  if (names.length > 0) return names.join('、');
  return typeof joined === 'object' ? joined.name : undefined;
}

/** What happened; a step of a proposal says of which act, and what the law did by itself says how. */
function titleOf({ label, actLabel, type, actor }: JournalEntryAnswer, language: Language): string {
  const ofAct = type === 'ActProposed' || type.startsWith('Proposal') || actor === null;
  if (!ofAct || label === actLabel) return label;
  return language === 'zh' ? `${label}：${actLabel}` : `${label}: ${actLabel}`;
}

function Entry({ entry, file, documents }: EntryProps) {
  const t = useCaseTexts();
  const [open, setOpen] = useState(false);
  const about = aboutOf(entry, file);
  const language = useLanguage();
  const title = titleOf(entry, language);
  const substance = substanceOf(entry, file.procedure.code, language);
  const actorName = useActorName();
  const evidence = evidenceOf(entry.payload);
  const recordedLater = momentOf(entry.recordedAt).slice(0, 10) !== entry.occurredOn;
  const superseded = entry.supersededBy !== null;
  return (
    <li className={superseded ? 'entry superseded' : 'entry'}>
      <span className="when">
        <time dateTime={entry.occurredOn}>{shortDay(entry.occurredOn, file.today)}</time>
        <span className="t3 s12">{t('timeline.occurred')}</span>
      </span>
      <div className="what">
        <div className="row wrap">
          {superseded ? <s className="b">{title}</s> : <b>{title}</b>}
          {about !== undefined && <span>{about}</span>}
          <span className="article">{entry.article}</span>
          {entry.supersededBy !== null && (
            <span className="tag">{t('timeline.superseded', { seq: entry.supersededBy })}</span>
          )}
          {entry.recordedLate && <span className="tag">{t('timeline.lateShort')}</span>}
          {documents.map(({ id, number, title }) => (
            <Link key={id} to={`/cases/${file.id}/documents?document=${id}`} title={title} className="s13">
              {t('timeline.document', { number })}
            </Link>
          ))}
        </div>
        {evidence.length > 0 && (
          <div className="row wrap s13">
            {evidence.map(({ id, title }) => (
              <Link key={id} to={`/cases/${file.id}/materials?material=${id}`} preventScrollReset>
                {t('timeline.material', { title })}
              </Link>
            ))}
          </div>
        )}
        {substance !== '' && <div className="s13 t2 substance">{substance}</div>}
        <div className="row wrap s12">
          <span className={recordedLater ? 't2' : 't3'}>
            {t('timeline.recorded', { moment: momentOf(entry.recordedAt) })}
          </span>
          <button
            type="button"
            className="link s12 noprint"
            aria-expanded={open}
            aria-label={`${t('timeline.more')} ${t('timeline.seq', { seq: entry.seq })}`}
            onClick={() => setOpen(!open)}
          >
            {t('timeline.more')}
          </button>
        </div>
        {open && (
          <div className="more">
            {entry.type === 'RecordCorrected' ? (
              <CorrectionView payload={entry.payload} file={file} />
            ) : (
              <PayloadView
                procedure={file.procedure.code}
                act={entry.act}
                payload={entry.payload}
                parties={file.parties}
              />
            )}
            <p className="t3 s12 hash">
              {t('timeline.hash')} <code>{entry.hash}</code>
            </p>
          </div>
        )}
      </div>
      <span className="who s13 t2">
        {actorName(entry)} · {t('timeline.seq', { seq: entry.seq })}
      </span>
    </li>
  );
}

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
  readonly documents: readonly DocumentAnswer[];
}

/** The journal: who did what by which article, when it counts and when it was entered. */
export function Timeline({ file, entries, documents }: Props) {
  const t = useCaseTexts();
  const [newest, setNewest] = useState(true);
  const ordered = newest ? [...entries].reverse() : entries;
  return (
    <div className="pad">
      <div className="row between t3 s12 wrap">
        <span>{t('timeline.note')}</span>
        <button type="button" className="link noprint" onClick={() => setNewest(!newest)}>
          {newest ? t('timeline.oldest') : t('timeline.newest')}
        </button>
      </div>
      <ol className="timeline">
        {ordered.map((entry) => (
          <Entry
            key={entry.seq}
            entry={entry}
            file={file}
            documents={documents.filter(({ seq }) => seq === entry.seq)}
          />
        ))}
      </ol>
    </div>
  );
}
