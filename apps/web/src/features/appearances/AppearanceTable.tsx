import { useLanguage } from '../../i18n/use-language';
import { CaseCell } from '../../ui/CaseCell';
import { weekdayName } from '../../ui/dates';
import { ListTable } from '../../ui/ListTable';
import type { Row } from './appearance-address';
import { useAppearancesTexts } from './texts';

interface Props {
  readonly rows: readonly Row[];
  readonly today: string;
}

function State({ row, today }: { readonly row: Row; readonly today: string }) {
  const t = useAppearancesTexts();
  if (!row.held)
    return (
      <span className="tags">
        <span className={row.day < today ? 'tag amber' : 'tag'}>
          {t(row.day < today ? 'state.unrecorded' : 'state.ahead')}
        </span>
        {row.ordered && <span className="tag dash">{t('state.ordered')}</span>}
      </span>
    );
  return (
    <span className="tags">
      <span className={row.attended ? 'tag soft' : 'tag amber'}>
        {t(row.attended ? 'state.attended' : 'state.absent')}
      </span>
      {row.leftEarly && <span className="tag amber">{t('state.leftEarly')}</span>}
      {row.attended && <span className="tag">{t(row.spoke ? 'state.spoke' : 'state.silent')}</span>}
      {row.ordered && <span className="tag dash">{t('state.ordered')}</span>}
    </span>
  );
}

function Head({ row }: { readonly row: Row }) {
  const t = useAppearancesTexts();
  if (row.headName === null) return <span className="t3">{row.held ? t('nobody') : ''}</span>;
  return (
    <span>
      {row.headName}
      {row.headPost && <span className="line t2 s12">{row.headPost.label}</span>}
      {row.headOfName !== null && <span className="line t3 s12">{row.headOfName}</span>}
    </span>
  );
}

/** Why no head came, as the court was told before the hearing, and what proves it. */
function Absence({ row }: { readonly row: Row }) {
  const t = useAppearancesTexts();
  if (row.absence === null)
    return <span className="t3">{row.held && !row.attended && !row.leftEarly ? t('untold') : ''}</span>;
  return (
    <span>
      <span className="line">
        <span className="t3 s12">{t('reason')}</span> {row.absence}
      </span>
      <span className="line">
        <span className="t3 s12">{t('proof')}</span>{' '}
        {row.absenceProof || <span className="amber">{t('unproved')}</span>}
      </span>
    </span>
  );
}

/** Hearings of courts with who came for the organ sued; the case number opens the case. */
export function AppearanceTable({ rows, today }: Props) {
  const t = useAppearancesTexts();
  const language = useLanguage();
  return (
    <ListTable
      className="appearances"
      label={t('rows')}
      rows={rows}
      keyOf={({ caseId, hearing }) => `${caseId}/${hearing}`}
      columns={[
        {
          name: t('day'),
          className: 'n nowrap',
          cell: ({ day }) => (
            <span>
              {day} <span className="t3 s12">{weekdayName(day, language)}</span>
            </span>
          ),
        },
        { name: t('case'), cell: (row) => <CaseCell row={row} /> },
        {
          name: t('court'),
          cell: ({ court, instance }) => (
            <span>
              {court ?? t('none')}
              <span className="line t3 s12">{instance.label}</span>
            </span>
          ),
        },
        { name: t('defendants'), className: 't2', cell: ({ defendants }) => defendants.join('、') },
        { name: t('state'), cell: (row) => <State row={row} today={today} /> },
        { name: t('head'), cell: (row) => <Head row={row} /> },
        { name: t('absence'), cell: (row) => <Absence row={row} /> },
      ]}
    />
  );
}
