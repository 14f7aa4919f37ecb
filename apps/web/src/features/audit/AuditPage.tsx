import { useEffect, useRef } from 'react';
import { Link, Navigate } from 'react-router';

import { PageHeader } from '../../ui/PageHeader';
import { auditTabs, useAuditTab, type AuditTab } from './audit-address';
import { AccessTable, ActTable, SignInTable } from './record-tables';
import { RecordList } from './RecordList';
import { useAuditTexts } from './texts';
import { Verifications } from './Verifications';
import '../waiting/waiting.css';
import './audit.css';

/** What the auditor reads: accesses, acts, sign-ins, and whether the journals are whole. */
export function AuditPage() {
  const tab = useAuditTab();
  if (tab === undefined) return <Navigate to="/audit/accesses" replace />;
  return <Audit key={tab} tab={tab} />;
}

function Audit({ tab }: { readonly tab: AuditTab }) {
  const t = useAuditTexts();
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <section className="panel audit" aria-label={t(`tab.${tab}`)}>
        <div className="waithead noprint">
          <Tabs open={tab} />
        </div>
        {tab === 'accesses' && <RecordList tab={tab} Table={AccessTable} />}
        {tab === 'acts' && <RecordList tab={tab} Table={ActTable} />}
        {tab === 'sign-ins' && <RecordList tab={tab} Table={SignInTable} />}
        {tab === 'verifications' && <Verifications />}
      </section>
    </>
  );
}

function Tabs({ open }: { readonly open: AuditTab }) {
  const t = useAuditTexts();
  const strip = useRef<HTMLElement>(null);
  // On a narrow screen the strip scrolls; the open tab must be in it.
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) strip.current?.scrollTo({ left: current.offsetLeft - strip.current.offsetLeft - 16 });
  }, [open]);
  return (
    <nav ref={strip} className="tabs" aria-label={t('tabs')}>
      {auditTabs.map((tab) => (
        <Link key={tab} to={`/audit/${tab}`} aria-current={tab === open ? 'page' : undefined}>
          {t(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
