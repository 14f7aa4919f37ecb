import type { components } from '../../api/schema';
import { momentOf } from '../../ui/dates';
import { ListTable } from '../../ui/ListTable';
import { useAuditTexts } from './texts';

type Access = components['schemas']['AccessView'];
type ActRecord = components['schemas']['ActRecordView'];
type SignIn = components['schemas']['SignInView'];

const Who = ({ name, organ }: { readonly name: string; readonly organ: string | null }) => (
  <span className="who">
    <span>{name}</span> {organ !== null && <span className="t3 s12">{organ}</span>}
  </span>
);
const Moment = ({ at }: { readonly at: string }) => (
  <time dateTime={at} className="nowrap">
    {momentOf(at)}
  </time>
);

/** Who looked at what, and what was refused to whom. */
export function AccessTable({ rows }: { readonly rows: readonly Access[] }) {
  const t = useAuditTexts();
  return (
    <ListTable
      className="records"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: t('time'), className: 'n', cell: ({ at }) => <Moment at={at} /> },
        {
          name: t('person'),
          cell: ({ userName, organName }) => <Who name={userName ?? t('nobody')} organ={organName} />,
        },
        { name: t('filter.way'), className: 'nowrap t2', cell: ({ way }) => way.label },
        { name: t('what'), cell: ({ what }) => what },
        { name: t('case'), className: 'nowrap', cell: ({ caseNumber }) => caseNumber ?? '—' },
        {
          name: t('result'),
          cell: ({ refused, reasons, status }) =>
            refused ? (
              <span>
                <span className="tag red">{t('result.refused')}</span>{' '}
                <span className="s12 t2">{[...reasons, t('status', { status })].join(' · ')}</span>
              </span>
            ) : (
              <span className="t2">{t('result.allowed')}</span>
            ),
        },
      ]}
    />
  );
}

/** Who did what in which case; what was said in an entry stays in its case. */
export function ActTable({ rows }: { readonly rows: readonly ActRecord[] }) {
  const t = useAuditTexts();
  return (
    <ListTable
      className="records"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('case'),
          cell: ({ caseNumber, procedure, seq }) => (
            <span>
              <span className="nowrap">{caseNumber}</span>{' '}
              <span className="t3 s12 nowrap">
                {procedure.label} · {t('entry', { seq })}
              </span>
            </span>
          ),
        },
        {
          name: t('act'),
          cell: ({ actLabel, supersededBy }) => (
            <span>
              {actLabel}{' '}
              {supersededBy !== null && (
                <span className="tag amber">{t('superseded', { seq: supersededBy })}</span>
              )}
            </span>
          ),
        },
        { name: t('who'), cell: (row) => <Actor row={row} /> },
        { name: t('occurredOn'), className: 'n nowrap', cell: ({ occurredOn }) => occurredOn },
        {
          name: t('recordedAt'),
          className: 'n',
          cell: ({ recordedAt, lateDays, origin }) => (
            <span>
              <Moment at={recordedAt} />{' '}
              {lateDays > 0 && <span className="tag amber">{t('late', { days: lateDays })}</span>}{' '}
              {origin === 'demo' && <span className="t3 s12 nowrap">{t('demo')}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}

function Actor({ row: { actorName, onBehalfOf, capacity, organName } }: { readonly row: ActRecord }) {
  const t = useAuditTexts();
  return (
    <span className="who">
      <span>
        {actorName ?? t('system')}
        {onBehalfOf !== null && <span className="t2"> {t('onBehalf', { name: onBehalfOf })}</span>}
      </span>{' '}
      {actorName !== null && (
        <span className="t3 s12">
          {[capacity.label, organName].filter((text) => text !== null).join(' · ')}
        </span>
      )}
    </span>
  );
}

const refusedKinds = ['signInRefused', 'locked'];

/** Who came in, who did not, and what was changed about accounts. */
export function SignInTable({ rows }: { readonly rows: readonly SignIn[] }) {
  const t = useAuditTexts();
  return (
    <ListTable
      className="records"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: t('time'), className: 'n', cell: ({ at }) => <Moment at={at} /> },
        {
          name: t('filter.kind'),
          cell: ({ kind }) => (
            <span className={refusedKinds.includes(kind.code) ? 'tag red' : 'tag'}>{kind.label}</span>
          ),
        },
        {
          name: t('account'),
          cell: ({ userName, loginName, organName }) =>
            userName === null ? (
              <span className="t2">{t('unknown')}</span>
            ) : (
              <Who name={`${userName} ${loginName ?? ''}`} organ={organName} />
            ),
        },
        { name: t('by'), cell: ({ actorName }) => actorName ?? '—' },
        { name: t('address'), className: 'n', cell: ({ address }) => address ?? '—' },
        {
          name: t('roles'),
          className: 's12',
          cell: ({ rolesBefore, rolesAfter }) =>
            rolesAfter.length === 0 ? (
              '—'
            ) : (
              <span className="who">
                {rolesBefore.length > 0 && (
                  <span className="t2">{t('rolesFrom', { roles: rolesBefore.join('、') })}</span>
                )}{' '}
                <span>{t('rolesTo', { roles: rolesAfter.join('、') })}</span>
              </span>
            ),
        },
      ]}
    />
  );
}
