import type { UseQueryResult } from '@tanstack/react-query';

import { Day } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { Bones } from '../../ui/states';
import type { CaseAnswer } from '../case/case-answers';
import type { DeadlineChange, Payload, PreviewAnswer } from './act-answers';
import { Paper } from './Paper';
import { useActTexts } from './texts';

type Shown = Pick<CaseAnswer, 'parties' | 'today'>;

function Change({
  change: { change, before, after },
  file,
}: {
  readonly change: DeadlineChange;
  readonly file: Shown;
}) {
  const t = useActTexts();
  const deadline = after ?? before;
  if (!deadline) return null;
  const words = { starts: t('preview.starts'), moves: t('preview.moves'), ends: t('preview.ends') };
  const whose = file.parties.find(({ key }) => key === deadline.key)?.name;
  const ended = change === 'ends';
  return (
    <li className={`change ${change}`}>
      <div className="row wrap">
        <span className={ended ? 'tag' : 'tag soft'}>{words[change]}</span>
        <b>{deadline.label}</b>
        {whose !== undefined && <span className="t2">{whose}</span>}
        <span className="article">{deadline.article}</span>
      </div>
      <div className="row wrap dates">
        {change === 'moves' && (
          <span className="t2">
            {t('preview.from')} <Day day={before?.dueOn ?? null} today={file.today} /> →
          </span>
        )}
        <span className={ended ? 't2' : 'b'}>
          {t('preview.to')} <Day day={deadline.dueOn} provisional={deadline.provisional} />
        </span>
        {ended && <span className="tag">{deadline.status.label}</span>}
        <ExplanationPopover title={deadline.label} lines={deadline.explanation} />
      </div>
    </li>
  );
}

/** What was typed into the form, so that it can be seen in the document. */
const typed = (payload: Payload): string[] =>
  Object.values(payload)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is string => typeof value === 'string')
    .flatMap((value) => value.split('\n').map((line) => line.trim().replace(/[。；]$/, '')));

interface Props {
  readonly preview: UseQueryResult<PreviewAnswer>;
  /** Whether the required fields hold something. */
  readonly filled: boolean;
  readonly payload: Payload;
  readonly case: Shown;
}

/** Right side of the drawer: the clocks that start, stop or move, and the document. */
export function Preview({ preview, filled, payload, case: file }: Props) {
  const t = useActTexts();
  const { data, error, isFetching } = preview;
  if (!filled) return <p className="t2 s13">{t('preview.wait')}</p>;
  if (error) return <p className="t2 s13">{t('preview.refused')}</p>;
  if (data === undefined) return <Bones lines={6} />;
  const { deadlines, documents, proposed } = data;
  return (
    <div aria-busy={isFetching} className={isFetching ? 'previewing' : ''}>
      {proposed && <p className="t3 s12 proposednote">{t('preview.phase')}</p>}
      {deadlines.length + documents.length === 0 && <p className="t2 s13">{t('preview.none')}</p>}
      {deadlines.length > 0 && (
        <>
          <h3 className="sidehead">{t('preview.clocks')}</h3>
          <ul className="changes">
            {deadlines.map((change) => (
              <Change
                key={`${change.change}${(change.after ?? change.before)?.rule ?? ''}${(change.after ?? change.before)?.key ?? ''}`}
                change={change}
                file={file}
              />
            ))}
          </ul>
        </>
      )}
      {documents.map(({ kind, title, addressee, body }) => (
        <div key={kind + addressee}>
          <h3 className="sidehead">{t('preview.documents')}</h3>
          <Paper title={title} body={body} marked={typed(payload)} />
        </div>
      ))}
    </div>
  );
}
