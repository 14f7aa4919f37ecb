import { actLabels, type OpeningAct } from '@mingjing/domain';
import { Radio } from 'antd';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Bones, EmptyState, ErrorState } from '../../ui/states';
import type { Payload } from '../acts/act-answers';
import { fieldsOf, useApiDescription } from '../acts/body-schemas';
import { suitOpenings } from '../acts/body-schemas-litigation';
import { useSuitTexts } from './texts';
import type { CaseAnswer } from '../case/case-answers';
import { NewSuit } from './NewSuit';
import { openingsAfter, suitOpeningActs } from './openings';
import './suits.css';

type Draft = components['schemas']['SuitDraftView'];

/** What came from the court, or what we do there: of the case it follows only what can follow it. */
function OpeningChoice({
  acts,
  act,
  choose,
}: {
  readonly acts: readonly OpeningAct[];
  readonly act: OpeningAct;
  readonly choose: (act: OpeningAct) => void;
}) {
  const t = useSuitTexts();
  const language = useLanguage();
  return (
    <Radio.Group
      className="choices suitopenings"
      aria-label={t('new.came')}
      value={act}
      onChange={(event) => choose(event.target.value as OpeningAct)}
      options={acts.map((value) => ({ value, label: actLabels[value][language] }))}
    />
  );
}

/** Who must be defendant by the decision, and that what was copied is to be compared. */
function DraftNotice({ draft, file }: { readonly draft: Draft; readonly file: CaseAnswer }) {
  const t = useSuitTexts();
  const { defendants } = draft;
  return (
    <div className="notice suitnotice" role="note">
      <p>
        {t('new.follows')} <Link to={`/cases/${file.id}`}>{file.number}</Link> {file.title}
      </p>
      {defendants !== null && (
        <p>
          <b>{t('new.must', { who: defendants.who })}</b>{' '}
          <span>
            {defendants.why} <span className="article">{defendants.article}</span>
          </span>
        </p>
      )}
      <p className="t2">{defendants === null ? t('new.copied') : t('new.check')}</p>
    </div>
  );
}

/** A lawsuit is registered by the paper that came in, alone or after a case it follows. */
export function NewSuitPage() {
  const t = useSuitTexts();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const from = params.get('from');
  const description = useApiDescription();
  const root = `/api/cases/${from ?? ''}`;
  const draft = useGet<Draft>(`${root}/suit-draft`, {}, { enabled: from !== null, fresh: true });
  const below = useGet<CaseAnswer>(root, {}, { enabled: from !== null, fresh: true });
  // What was typed for one paper is not lost when another is chosen.
  const typed = useRef<Payload>({});
  const acts = below.data ? (openingsAfter[below.data.procedure.code] ?? []) : suitOpeningActs;
  const act = acts.find((one) => one === params.get('act')) ?? acts[0];
  const failed = description.error ?? draft.error ?? below.error;
  const known = from === null || (draft.data !== undefined && below.data !== undefined);
  const choose = (next: OpeningAct): void =>
    setParams({ ...(from === null ? {} : { from }), act: next }, { replace: true });
  if (failed?.status === 404 || (known && act === undefined))
    return <EmptyState text={t('new.gone')} way={<Link to="/suits/new">{t('new.title')}</Link>} />;
  return (
    <>
      <PageHeader title={t('new.title')} />
      {failed && <ErrorState problem={failed} retry={() => void description.refetch()} />}
      {!failed && (!known || description.data === undefined || act === undefined) && <Bones lines={12} />}
      {!failed && known && description.data !== undefined && act !== undefined && (
        <>
          <Panel title={t('new.came')}>
            <div className="pad">
              <OpeningChoice acts={acts} act={act} choose={choose} />
            </div>
          </Panel>
          {draft.data && below.data && <DraftNotice draft={draft.data} file={below.data} />}
          <NewSuit
            key={`${from ?? ''} ${act}`}
            act={act}
            from={from}
            fields={fieldsOf(description.data, suitOpenings[act], language)}
            drafted={{ ...draft.data?.payload, ...typed.current }}
            typed={(payload) => (typed.current = payload)}
          />
        </>
      )}
    </>
  );
}
