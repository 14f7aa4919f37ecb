import { useParams, useSearchParams } from 'react-router';

import { useGet } from '../../api/queries';
import { FailurePage } from '../../app/pages';
import { Bones, Loaded } from '../../ui/states';
import { ActDrawer } from '../acts/ActDrawer';
import type { ActsAnswer } from '../acts/act-answers';
import type { CaseAnswer, DeadlinesAnswer, JournalAnswer } from './case-answers';
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
  const open = (act: string | null): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (act === null) next.delete('act');
        else next.set('act', act);
        return next;
      },
      { replace: act === null },
    );
  const opened = acts.data?.acts.find(({ act }) => act === params.get('act'));
  return (
    <div className="casepage">
      <CaseHeader
        file={file}
        deadlines={clocks.data?.deadlines ?? null}
        entries={journal.data?.entries ?? []}
      />
      {journal.data && (
        <ProcedureMap file={file} entries={journal.data.entries} deadlines={clocks.data?.deadlines ?? []} />
      )}
      <div className="casegrid">
        <Loaded query={acts} lines={6}>
          {(answer) => (
            <NextActs
              acts={answer.acts}
              clocks={clocks.data?.deadlines ?? []}
              assigned={file.officer !== null}
              today={file.today}
              open={open}
            />
          )}
        </Loaded>
        <Loaded query={clocks} lines={6}>
          {(answer) => <Clocks answer={answer} acts={acts.data?.acts ?? []} open={open} />}
        </Loaded>
      </div>
      <Loaded query={journal}>{({ entries }) => <CaseTabs file={file} entries={entries} />}</Loaded>
      {opened && journal.data && (
        <ActDrawer act={opened} case={file} journal={journal.data.entries} close={() => open(null)} />
      )}
    </div>
  );
}

/** One case: what can be done now, by when, where it stands, and everything that happened. */
export function CasePage() {
  const { id = '' } = useParams();
  const query = useGet<CaseAnswer>(`/api/cases/${id}`, {}, { fresh: true });
  if (query.data !== undefined) return <Case key={id} file={query.data} />;
  if (query.error) return <FailurePage error={query.error} retry={() => void query.refetch()} />;
  return <Bones lines={14} />;
}
