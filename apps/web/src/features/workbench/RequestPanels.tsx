import { Link } from 'react-router';

import type { OrganRequest, OrganRequestList } from '../../api/answers';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ListTable } from '../../ui/ListTable';
import { Panel } from '../../ui/Panel';
import { StateTag } from '../../ui/StateTag';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly rows: readonly OrganRequest[];
  readonly today: string;
}

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

const keyOf = ({ caseId, respondentKey, asked }: OrganRequest): string => caseId + respondentKey + asked.code;

/** What the liaison's organ is asked for, nearest due date first, and what it has settled lately. */
export function RequestPanels({ today, open, settled }: OrganRequestList) {
  const t = useWorkbenchTexts();
  return (
    <>
      <Panel title={t('requests.title')} note={t('requests.note', { count: open.length })}>
        {open.length === 0 ? (
          <p className="pad t2">{t('requests.none')}</p>
        ) : (
          <OpenRequests rows={open} today={today} />
        )}
        <p className="t3 s12 pad">{t('requests.how')}</p>
      </Panel>
      {settled.length > 0 && (
        <Panel title={t('requests.settled')} note={t('requests.settledNote')}>
          <SettledRequests rows={settled} today={today} />
        </Panel>
      )}
    </>
  );
}

function OpenRequests({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  return (
    <ListTable
      className="todo"
      rows={rows}
      keyOf={keyOf}
      classOf={({ left }) => (left && isOverdue(left) ? 'late' : '')}
      columns={[
        {
          name: t('requests.due'),
          cell: (row) => <Day day={row.dueOn} today={today} provisional={row.provisional} />,
        },
        {
          name: t('requests.left'),
          cell: ({ left }) =>
            left ? <DueBadge left={left} /> : <span className="t3">{t('requests.notRunning')}</span>,
        },
        { name: t('requests.asked'), cell: (row) => <Asked row={row} /> },
        { name: t('requests.case'), cell: (row) => <CaseCell row={row} /> },
        { name: t('requests.respondent'), cell: (row) => row.respondentName },
        {
          name: t('requests.contact'),
          className: 't2',
          cell: ({ officeName, officerName }) => (
            <span>
              {officeName}
              {officerName !== null && <span className="line t3 s12">{officerName}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}

function SettledRequests({ rows, today }: Props) {
  const t = useWorkbenchTexts();
  return (
    <ListTable
      className="todo"
      rows={rows}
      keyOf={keyOf}
      columns={[
        { name: t('requests.done'), cell: (row) => <Day day={row.doneOn} today={today} /> },
        { name: t('requests.asked'), cell: (row) => <Asked row={row} /> },
        { name: t('requests.case'), cell: (row) => <CaseCell row={row} /> },
        { name: t('requests.respondent'), cell: (row) => row.respondentName },
        {
          name: t('requests.state'),
          cell: ({ status }) => (status ? <StateTag state={status} /> : t('requests.caseClosed')),
        },
      ]}
    />
  );
}
