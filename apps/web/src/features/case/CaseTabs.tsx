import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'react-router';

import { useGet } from '../../api/queries';
import { Bones, EmptyState, Loaded } from '../../ui/states';
import { hasRole, officeRoles, useSession } from '../../app/session';
import type { components } from '../../api/schema';
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
] as const;
type Tab = (typeof tabs)[number];
type ServicesAnswer = components['schemas']['ServiceTableView'];
/** The others’ addresses are not for a respondent. */
const serviceReaders = [...officeRoles, 'organHead', 'supervisor', 'liaison'] as const;

interface Props {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
}

/** Everything of the case, each part with an address of its own. */
export function CaseTabs({ file, entries }: Props) {
  const t = useCaseTexts();
  const { search } = useLocation();
  const asked = useParams()['tab'];
  const served = hasRole(useSession(), serviceReaders);
  const shown = tabs.filter((name) => name !== 'services' || served);
  const tab: Tab = shown.find((name) => name === asked) ?? 'timeline';
  const strip = useRef<HTMLElement>(null);
  // On a narrow screen the strip scrolls; the open tab must be in it.
  useEffect(() => {
    const open = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (open) strip.current?.scrollTo({ left: open.offsetLeft - strip.current.offsetLeft - 16 });
  }, [tab]);
  const root = `/api/cases/${file.id}`;
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
  };
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
      <Loaded query={related}>{({ rows }) => <RelatedTab rows={rows} today={file.today} />}</Loaded>
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
            {t(`tab.${name}`)}
            {counts[name] !== undefined && <span className="count">{counts[name]}</span>}
          </Link>
        ))}
      </nav>
      {content[tab]()}
    </section>
  );
}
