import { Link } from 'react-router';

import type { OrganRequest, OrganRequestList } from '../../api/answers';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { Panel } from '../../ui/Panel';
import { StateTag } from '../../ui/StateTag';
import { useWorkbenchTexts } from './texts';

const columns = ['due', 'left', 'asked', 'case', 'respondent', 'contact'] as const;
const settledColumns = ['done', 'asked', 'case', 'respondent', 'state'] as const;

function Asked({ row }: { readonly row: OrganRequest }) {
  const t = useWorkbenchTexts();
  return (
    <span>
      {row.asked.code === 'performance' ? (
        <span className="b">{row.asked.label}</span>
      ) : (
        <Link to={`/hand-ins/${row.caseId}/${row.asked.code}-${row.respondentKey}`} className="b">
          {row.asked.label}
        </Link>
      )}
      <span className="line">
        {row.article === null ? (
          <span className="t3 s12">{t('requests.notServed', { day: row.sentOn })}</span>
        ) : (
          <ExplanationPopover title={`${row.asked.label} · ${row.article}`} lines={row.explanation}>
            {row.article}
          </ExplanationPopover>
        )}
      </span>
    </span>
  );
}

function OpenRow({ row, today }: { readonly row: OrganRequest; readonly today: string }) {
  const t = useWorkbenchTexts();
  return (
    <tr className={row.left && isOverdue(row.left) ? 'late' : ''}>
      <td data-label={t('requests.due')}>
        <Day day={row.dueOn} today={today} provisional={row.provisional} />
      </td>
      <td data-label={t('requests.left')}>
        {row.left ? <DueBadge left={row.left} /> : <span className="t3">{t('requests.notRunning')}</span>}
      </td>
      <td data-label={t('requests.asked')}>
        <Asked row={row} />
      </td>
      <td data-label={t('requests.case')}>
        <CaseCell row={row} />
      </td>
      <td data-label={t('requests.respondent')}>{row.respondentName}</td>
      <td data-label={t('requests.contact')} className="t2">
        <span>
          {row.officeName}
          {row.officerName !== null && <span className="line t3 s12">{row.officerName}</span>}
        </span>
      </td>
    </tr>
  );
}

function Head({ names }: { readonly names: readonly (typeof columns | typeof settledColumns)[number][] }) {
  const t = useWorkbenchTexts();
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {t(`requests.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What the liaison's organ is asked for, nearest due date first, and what it has settled lately. */
export function RequestPanels({ today, open, settled }: OrganRequestList) {
  const t = useWorkbenchTexts();
  return (
    <>
      <Panel title={t('requests.title')} note={t('requests.note', { count: open.length })}>
        {open.length === 0 ? (
          <p className="pad t2">{t('requests.none')}</p>
        ) : (
          <div className="tablebox">
            <table className="list stacking todo">
              <Head names={columns} />
              <tbody>
                {open.map((row) => (
                  <OpenRow key={row.caseId + row.respondentKey + row.asked.code} row={row} today={today} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="t3 s12 pad">{t('requests.how')}</p>
      </Panel>
      {settled.length > 0 && (
        <Panel title={t('requests.settled')} note={t('requests.settledNote')}>
          <div className="tablebox">
            <table className="list stacking todo">
              <Head names={settledColumns} />
              <tbody>
                {settled.map((row) => (
                  <tr key={row.caseId + row.respondentKey + row.asked.code}>
                    <td data-label={t('requests.done')}>
                      <Day day={row.doneOn} today={today} />
                    </td>
                    <td data-label={t('requests.asked')}>
                      <Asked row={row} />
                    </td>
                    <td data-label={t('requests.case')}>
                      <CaseCell row={row} />
                    </td>
                    <td data-label={t('requests.respondent')}>{row.respondentName}</td>
                    <td data-label={t('requests.state')}>
                      {row.status ? <StateTag state={row.status} /> : t('requests.caseClosed')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </>
  );
}
