import { Link } from 'react-router';

import { hasRole, useSession } from '../../app/session';
import { useSuitTexts } from './texts';
import type { CaseAnswer } from '../case/case-answers';
import { offeredAfter } from './openings';
import './suits.css';

const registers = ['registrar', 'caseOfficer', 'officeHead'] as const;

/** What may come from a court about a case that ended, each with the page on which it is registered. */
export function AfterThis({ file }: { readonly file: CaseAnswer }) {
  const t = useSuitTexts();
  const session = useSession();
  const offered = offeredAfter({
    procedure: file.procedure.code,
    phase: file.phase.code,
    outcome: file.outcome?.code,
  });
  if (offered.length === 0 || !hasRole(session, registers)) return null;
  return (
    <nav className="panel afterthis noprint" aria-label={t('after.title')}>
      <span className="t3 s13">{t('after.title')}</span>
      {offered.map((act) => (
        <Link key={act} to={`/suits/new?from=${file.id}&act=${act}`}>
          {t(`after.${act}` as 'after.receiveSummons')}
        </Link>
      ))}
    </nav>
  );
}
