import { useParams, useSearchParams } from 'react-router';

import type { StandingAnswer } from '../../api/answers';
import { useGet } from '../../api/queries';
import { FailurePage } from '../../app/pages';
import { Bones, Loaded } from '../../ui/states';
import { ActDrawer } from '../acts/ActDrawer';
import type { ActsAnswer, Payload } from '../acts/act-answers';
import { LessonHint } from '../lessons/CaseLessons';
import { Outstanding } from '../serving/Outstanding';
import { AfterThis } from '../suits/AfterThis';
import { SuitPanels } from '../suits/SuitPanels';
import type { CaseAnswer, DeadlinesAnswer, JournalAnswer, ProposalsAnswer } from './case-answers';
import { CaseHeader } from './CaseHeader';
import { CaseTabs } from './CaseTabs';
import { Clocks } from './Clocks';
import { NextActs } from './NextActs';
import { ProcedureMap } from './ProcedureMap';
import './case.css';

function Case({ file }: { readonly file: CaseAnswer }) {
  const [params, setParams] = useSearchParams();
  const root = `/api/cases/${file.id}`;
  const acts = useGet<ActsAnswer>(`${root}/acts`, {}, { fresh: true });
  const clocks = useGet<DeadlinesAnswer>(`${root}/deadlines`, {}, { fresh: true });
  const journal = useGet<JournalAnswer>(`${root}/journal`, {}, { fresh: true });
  const proposals = useGet<ProposalsAnswer>(`${root}/proposals`, {}, { fresh: true });
  const standing = useGet<StandingAnswer>(`${root}/standing`, {}, { fresh: true });
  const open = (act: string | null, to: string | null = null, doc: string | null = null): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries({ act, to, doc }))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: act === null },
    );
  const opened = acts.data?.acts.find(({ act }) => act === params.get('act'));
  const given = givenBy(params, file);
  const notice = standing.data?.outstanding.find(
    ({ act, to, document }) =>
      act === opened?.act &&
      to !== null &&
      to === given['to'] &&
      (given['document'] === undefined || given['document'] === document.code),
  );
  return (
    <div className="casepage">
      <CaseHeader
        file={file}
        deadlines={clocks.data?.deadlines ?? null}
        entries={journal.data?.entries ?? []}
      />
      <LessonHint caseId={file.id} />
      {journal.data && (
        <ProcedureMap file={file} entries={journal.data.entries} deadlines={clocks.data?.deadlines ?? []} />
      )}
      {journal.data && file.procedure.code === 'litigation' && (
        <SuitPanels file={file} entries={journal.data.entries} deadlines={clocks.data?.deadlines ?? []} />
      )}
      <AfterThis file={file} />
      <div className="casegrid">
        <div className="casecolumn">
          <Loaded query={acts} lines={6}>
            {(answer) => (
              <NextActs
                acts={answer.acts}
                proposals={(proposals.data?.proposals ?? []).filter(
                  ({ status }) => status.code === 'pending',
                )}
                clocks={clocks.data?.deadlines ?? []}
                assigned={file.officer !== null}
                closed={file.closedOn !== null}
                withUnit={file.particulars['unit'] !== undefined}
                serving={(standing.data?.outstanding ?? []).map(({ act }) => act)}
                today={file.today}
                open={open}
              />
            )}
          </Loaded>
          <Loaded query={standing} lines={2}>
            {(answer) => <Outstanding standing={answer} acts={acts.data?.acts ?? []} open={open} />}
          </Loaded>
        </div>
        <Loaded query={clocks} lines={6}>
          {(answer) => <Clocks answer={answer} acts={acts.data?.acts ?? []} open={open} />}
        </Loaded>
      </div>
      <Loaded query={journal}>{({ entries }) => <CaseTabs file={file} entries={entries} />}</Loaded>
      {opened && journal.data && (
        <ActDrawer
          key={`${opened.act} ${String(given['to'])} ${String(given['document'])}`}
          act={opened}
          case={file}
          journal={journal.data.entries}
          given={given}
          notice={notice}
          close={() => open(null)}
        />
      )}
    </div>
  );
}

/** The recipient an address names, if it is one of the parties, and the document for it. */
function givenBy(params: URLSearchParams, { parties }: CaseAnswer): Payload {
  const [to, document] = [params.get('to'), params.get('doc')];
  return {
    ...(parties.some(({ key }) => key === to) ? { to } : {}),
    // A letter is owed under its own key, whoever its addressee is.
    ...(document === 'opinionLetter' && to !== null ? { to, letter: to } : {}),
    ...(document === null ? {} : { document }),
  };
}

/** One case: what can be done now, by when, where it stands, and everything that happened. */
export function CasePage() {
  const { id = '' } = useParams();
  const query = useGet<CaseAnswer>(`/api/cases/${id}`, {}, { fresh: true });
  if (query.data !== undefined) return <Case key={id} file={query.data} />;
  if (query.error) return <FailurePage error={query.error} retry={() => void query.refetch()} />;
  return <Bones lines={14} />;
}
