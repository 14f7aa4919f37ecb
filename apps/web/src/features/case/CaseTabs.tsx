import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'react-router';

import { useGet } from '../../api/queries';
import { Bones, EmptyState, Loaded } from '../../ui/states';
import { hasRole, officeRoles, useSession } from '../../app/session';
import type { components } from '../../api/schema';
import { CaseLessons } from '../lessons/CaseLessons';
import type { MaterialsAnswer } from '../materials/material-answers';
import type {
  CaseAnswer,
  DocumentsAnswer,
  JournalEntryAnswer,
  ProposalsAnswer,
  RelatedAnswer,
} from './case-answers';
import { PartiesTab, ParticularsTab, TracksTab } from './PartiesTab';
import { ProposalsTab } from './ProposalsTab';
import { RelatedTab } from './RelatedTab';
import { useCaseTexts } from './texts';
import { Timeline } from './Timeline';

const DocumentsTab = lazy(async () => ({ default: (await import('./DocumentsTab')).DocumentsTab }));

const ServicesTab = lazy(async () => ({ default: (await import('../serving/ServicesTab')).ServicesTab }));

const CounselTab = lazy(async () => ({ default: (await import('../counsel/CounselTab')).CounselTab }));

const SensitiveTab = lazy(async () => ({
  default: (await import('../sensitive/SensitiveTab')).SensitiveTab,
}));

const MaterialsTab = lazy(async () => ({
  default: (await import('../materials/MaterialsTab')).MaterialsTab,
}));

const tabs = [
  'timeline',
  'parties',
  'particulars',
  'materials',
  'documents',
  'services',
  'approvals',
  'tracks',
  'related',
  'counsel',
  'sensitive',
] as const;
type Tab = (typeof tabs)[number];
type ServicesAnswer = components['schemas']['ServiceTableView'];
/** The others’ addresses are not for a respondent. */
const serviceReaders = [...officeRoles, 'organHead', 'supervisor', 'liaison'] as const;
/** Besides them only the officer of the case knows of its flags. */
const inCharge = ['registrar', 'officeHead', 'organHead', 'supervisor'] as const;
const counselReaders = [...officeRoles, 'organHead', 'supervisor', 'counsel'] as const;
type CounselAnswer = components['schemas']['CounselOfCaseView'];
type SensitivityAnswer = components['schemas']['SensitivityView'];

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
}

/** Everything of the case, each part with an address of its own. */
export function CaseTabs({ file, entries }: Props) {
  const t = useCaseTexts();
  const { search } = useLocation();
  const asked = useParams()['tab'];
  const session = useSession();
  const served = hasRole(session, serviceReaders);
  const advised = hasRole(session, counselReaders);
  const own = file.officer === null || file.officer.id === session.user.id;
  const entitled = hasRole(session, inCharge) || (own && hasRole(session, ['caseOfficer']));
  const root = `/api/cases/${file.id}`;
  const counsel = useGet<CounselAnswer>(`${root}/counsel`, {}, { fresh: true, enabled: advised });
  const sensitivity = useGet<SensitivityAnswer>(
    `${root}/sensitivity`,
    {},
    { fresh: true, enabled: entitled },
  );
  const open: Partial<Record<Tab, boolean>> = {
    services: served,
    counsel: advised,
    sensitive: sensitivity.data !== undefined,
  };
  const shown = tabs.filter((name) => open[name] ?? true);
  const tab: Tab = shown.find((name) => name === asked) ?? 'timeline';
  const strip = useRef<HTMLElement>(null);

  const documents = useGet<DocumentsAnswer>(`${root}/documents`, {}, { fresh: true });
  const materials = useGet<MaterialsAnswer>(`${root}/materials`, {}, { fresh: true });
  const proposals = useGet<ProposalsAnswer>(`${root}/proposals`, {}, { fresh: true });
  const services = useGet<ServicesAnswer>(`${root}/services`, {}, { fresh: true, enabled: served });
  const related = useGet<RelatedAnswer>(`${root}/related`, {}, { fresh: true });
  const counts: Partial<Record<Tab, number | undefined>> = {
    timeline: entries.length,
    parties: file.parties.length,
    materials: materials.data?.materials.filter(({ filing }) => filing !== null).length,
    documents: documents.data?.documents.length,
    services: services.data?.lines.length,
    approvals: proposals.data?.proposals.length,
    related: related.data?.rows.length,
    counsel: counsel.data?.assignments.filter(({ releasedOn }) => releasedOn === null).length,
    sensitive: sensitivity.data?.flags.length,
  };
  const filled = shown.map((name) => counts[name]).join();
  // On a narrow screen the strip scrolls; the open tab must be in it, also once the numbers have made it longer.
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) strip.current?.scrollTo({ left: current.offsetLeft - strip.current.offsetLeft - 16 });
  }, [tab, filled]);
  const content = {
    timeline: () => <Timeline file={file} entries={entries} documents={documents.data?.documents ?? []} />,
    parties: () => <PartiesTab file={file} entries={entries} />,
    particulars: () => <ParticularsTab file={file} />,
    materials: () => (
      <Suspense fallback={<Bones />}>
        <MaterialsTab file={file} />
      </Suspense>
    ),
    documents: () => (
      <Loaded query={documents}>
        {(answer) =>
          answer.documents.length === 0 ? (
            <EmptyState text={t('documents.none')} />
          ) : (
            <Suspense fallback={<Bones />}>
              <DocumentsTab documents={answer.documents} today={file.today} />
            </Suspense>
          )
        }
      </Loaded>
    ),
    services: () => (
      <Loaded query={services}>
        {({ lines }) => (
          <Suspense fallback={<Bones />}>
            <ServicesTab lines={lines} today={file.today} />
          </Suspense>
        )}
      </Loaded>
    ),
    approvals: () => (
      <Loaded query={proposals}>
        {(answer) => <ProposalsTab file={file} proposals={answer.proposals} entries={entries} />}
      </Loaded>
    ),
    tracks: () => <TracksTab file={file} entries={entries} />,
    related: () => (
      <>
        <Loaded query={related}>{({ rows }) => <RelatedTab file={file} rows={rows} />}</Loaded>
        <CaseLessons caseId={file.id} />
      </>
    ),
    counsel: () => (
      <Loaded query={counsel}>
        {(answer) => (
          <Suspense fallback={<Bones />}>
            <CounselTab caseId={file.id} answer={answer} opinions={file.procedure.code !== 'mediation'} />
          </Suspense>
        )}
      </Loaded>
    ),
    sensitive: () => (
      <Loaded query={sensitivity}>
        {(answer) => (
          <Suspense fallback={<Bones />}>
            <SensitiveTab caseId={file.id} answer={answer} />
          </Suspense>
        )}
      </Loaded>
    ),
  } satisfies Record<Tab, () => React.ReactNode>;
  return (
    <section className="panel casetabs">
      <nav className="tabs" aria-label={t('tabs.label')} ref={strip}>
        {shown.map((name) => (
          <Link
            key={name}
            to={{ pathname: `/cases/${file.id}/${name}`, search }}
            preventScrollReset
            replace
            {...(name === tab ? { 'aria-current': 'page' as const } : {})}
          >
            {t(name === 'particulars' && file.procedure.code === 'litigation' ? 'tab.suit' : `tab.${name}`)}
            {counts[name] !== undefined && <span className="count">{counts[name]}</span>}
          </Link>
        ))}
      </nav>
      {content[tab]()}
    </section>
  );
}
