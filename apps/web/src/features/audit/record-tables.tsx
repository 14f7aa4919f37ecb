import type { ReactNode } from 'react';

import type { components } from '../../api/schema';
import { momentOf } from '../../ui/dates';
import { useAuditTexts } from './texts';

type Access = components['schemas']['AccessView'];
type ActRecord = components['schemas']['ActRecordView'];
type SignIn = components['schemas']['SignInView'];

function Frame({ heads, children }: { readonly heads: readonly string[]; readonly children: ReactNode }) {
  return (
    <div className="tablebox">
      <table className="list stacking records">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

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
    <Frame heads={[t('time'), t('person'), t('filter.way'), t('what'), t('case'), t('result')]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td data-label={t('time')} className="n">
            <Moment at={row.at} />
          </td>
          <td data-label={t('person')}>
            <Who name={row.userName ?? t('nobody')} organ={row.organName} />
          </td>
          <td data-label={t('filter.way')} className="nowrap t2">
            {row.way.label}
          </td>
          <td data-label={t('what')}>{row.what}</td>
          <td data-label={t('case')} className="nowrap">
            {row.caseNumber ?? '—'}
          </td>
          <td data-label={t('result')}>
            {row.refused ? (
              <span>
                <span className="tag red">{t('result.refused')}</span>{' '}
                <span className="s12 t2">
                  {[...row.reasons, t('status', { status: row.status })].join(' · ')}
                </span>
              </span>
            ) : (
              <span className="t2">{t('result.allowed')}</span>
            )}
          </td>
        </tr>
      ))}
    </Frame>
  );
}

/** Who did what in which case; what was said in an entry stays in its case. */
export function ActTable({ rows }: { readonly rows: readonly ActRecord[] }) {
  const t = useAuditTexts();
  return (
    <Frame heads={[t('case'), t('act'), t('who'), t('occurredOn'), t('recordedAt')]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td data-label={t('case')}>
            <span>
              <span className="nowrap">{row.caseNumber}</span>{' '}
              <span className="t3 s12 nowrap">
                {row.procedure.label} · {t('entry', { seq: row.seq })}
              </span>
            </span>
          </td>
          <td data-label={t('act')}>
            <span>
              {row.actLabel}{' '}
              {row.supersededBy !== null && (
                <span className="tag amber">{t('superseded', { seq: row.supersededBy })}</span>
              )}
            </span>
          </td>
          <td data-label={t('who')}>
            <span className="who">
              <span>
                {row.actorName ?? t('system')}
                {row.onBehalfOf !== null && (
                  <span className="t2"> {t('onBehalf', { name: row.onBehalfOf })}</span>
                )}
              </span>{' '}
              {row.actorName !== null && (
                <span className="t3 s12">
                  {[row.capacity.label, row.organName].filter((text) => text !== null).join(' · ')}
                </span>
              )}
            </span>
          </td>
          <td data-label={t('occurredOn')} className="n nowrap">
            {row.occurredOn}
          </td>
          <td data-label={t('recordedAt')} className="n">
            <span>
              <Moment at={row.recordedAt} />{' '}
              {row.lateDays > 0 && <span className="tag amber">{t('late', { days: row.lateDays })}</span>}{' '}
              {row.origin === 'demo' && <span className="t3 s12 nowrap">{t('demo')}</span>}
            </span>
          </td>
        </tr>
      ))}
    </Frame>
  );
}

/** Who came in, who did not, and what was changed about accounts. */
export function SignInTable({ rows }: { readonly rows: readonly SignIn[] }) {
  const t = useAuditTexts();
  const refused = ['signInRefused', 'locked'];
  return (
    <Frame heads={[t('time'), t('filter.kind'), t('account'), t('by'), t('address'), t('roles')]}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td data-label={t('time')} className="n">
            <Moment at={row.at} />
          </td>
          <td data-label={t('filter.kind')}>
            <span className={refused.includes(row.kind.code) ? 'tag red' : 'tag'}>{row.kind.label}</span>
          </td>
          <td data-label={t('account')}>
            {row.userName === null ? (
              <span className="t2">{t('unknown')}</span>
            ) : (
              <Who name={`${row.userName} ${row.loginName ?? ''}`} organ={row.organName} />
            )}
          </td>
          <td data-label={t('by')}>{row.actorName ?? '—'}</td>
          <td data-label={t('address')} className="n">
            {row.address ?? '—'}
          </td>
          <td data-label={t('roles')} className="s12">
            {row.rolesAfter.length === 0 ? (
              '—'
            ) : (
              <span className="who">
                {row.rolesBefore.length > 0 && (
                  <span className="t2">{t('rolesFrom', { roles: row.rolesBefore.join('、') })}</span>
                )}{' '}
                <span>{t('rolesTo', { roles: row.rolesAfter.join('、') })}</span>
              </span>
            )}
          </td>
        </tr>
      ))}
    </Frame>
  );
}
