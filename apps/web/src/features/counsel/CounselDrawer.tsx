import { Button, Drawer } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { momentOf } from '../../ui/dates';
import { Loaded } from '../../ui/states';
import {
  ChangeDrawer,
  ConflictDrawer,
  EndDrawer,
  ReasonDrawer,
  RenewDrawer,
  type Account,
} from './roster-forms';
import { useCounselTexts } from './texts';

type Counsel = components['schemas']['CounselView'];
type Form = 'change' | 'renew' | 'end' | 'conflict' | { readonly withdraw: string };

interface Props {
  readonly counsel: Counsel;
  readonly accounts: readonly Account[];
  readonly keeps: boolean;
  readonly onClose: () => void;
}

/** One of the roster: who, the years of engagement, the conflicts, and what was changed. */
export function CounselDrawer({ counsel, accounts, keeps, onClose }: Props) {
  const t = useCounselTexts();
  const [form, setForm] = useState<Form | null>(null);
  const close = (): void => setForm(null);
  if (form === 'change') return <ChangeDrawer counsel={counsel} accounts={accounts} onClose={close} />;
  if (form === 'renew') return <RenewDrawer counsel={counsel} onClose={close} />;
  if (form === 'end') return <EndDrawer counsel={counsel} onClose={close} />;
  if (form === 'conflict') return <ConflictDrawer counsel={counsel} onClose={close} />;
  if (form !== null)
    return (
      <ReasonDrawer
        title={t('withdraw.title')}
        path={`/api/counsel/${counsel.id}/conflicts/${form.withdraw}/withdraw`}
        onClose={close}
      />
    );
  const running = counsel.until !== null;
  return (
    <Drawer
      open
      size="min(560px, 100vw)"
      onClose={onClose}
      title={counsel.name}
      footer={
        keeps ? (
          <div className="row wrap">
            <Button type="primary" onClick={() => setForm('renew')}>
              {t('renew')}
            </Button>
            <Button onClick={() => setForm('change')}>{t('change')}</Button>
            <Button onClick={() => setForm('conflict')}>{t('addConflict')}</Button>
            {running && (
              <Button danger onClick={() => setForm('end')}>
                {t('end')}
              </Button>
            )}
          </div>
        ) : (
          <Button onClick={onClose}>{t('close')}</Button>
        )
      }
    >
      <dl className="kv">
        <dt>{t('firm')}</dt>
        <dd>{counsel.firm}</dd>
        <dt>{t('phone')}</dt>
        <dd>{counsel.phone ?? '—'}</dd>
        <dt>{t('fields')}</dt>
        <dd>{counsel.fields.join('、')}</dd>
        <dt>{t('account')}</dt>
        <dd>{counsel.loginName ?? t('noAccount')}</dd>
      </dl>
      <h3>{t('terms')}</h3>
      <ol className="versions">
        {counsel.terms.map(({ startsOn, endsOn, endedOn, endReason }) => (
          <li key={startsOn}>
            {startsOn} – {endedOn ?? endsOn}
            {endReason !== null && <div className="t2 s12">{t('endedEarly', { reason: endReason })}</div>}
          </li>
        ))}
      </ol>
      <h3>{t('conflicts')}</h3>
      {counsel.conflicts.length === 0 ? (
        <p className="t3">{t('conflicts.none')}</p>
      ) : (
        <ul className="versions">
          {counsel.conflicts.map(({ id, kind, partyName, organName, note, recordedOn }) => (
            <li key={id}>
              <b>{t(`conflict.said.${kind}`, { name: partyName ?? organName ?? '' })}</b>{' '}
              {keeps && (
                <button type="button" className="link s12" onClick={() => setForm({ withdraw: id })}>
                  {t('withdraw')}
                </button>
              )}
              <div className="t2 s12">
                {note} · {recordedOn}
              </div>
            </li>
          ))}
        </ul>
      )}
      <History id={counsel.id} />
    </Drawer>
  );
}

function History({ id }: { readonly id: string }) {
  const t = useCounselTexts();
  const history = useGet<components['schemas']['CounselHistory']>(
    `/api/counsel/${id}/changes`,
    {},
    { fresh: true },
  );
  return (
    <>
      <h3>{t('history')}</h3>
      <Loaded query={history} lines={2}>
        {({ versions }) => (
          <ol className="versions" reversed>
            {versions.map(({ version, kind, name, firm, until, reason, changedBy, changedAt }) => (
              <li key={version} className="s13">
                <b>{t(`kind.${kind}`)}</b>{' '}
                <span className="t2">
                  {name} · {firm}
                  {until !== null && ` · ${t('until', { day: until })}`}
                  {reason !== null && ` · ${reason}`}
                </span>
                <div className="t3 s12">
                  {changedBy === null
                    ? t('seeded')
                    : t('byPerson', { name: changedBy, moment: momentOf(changedAt) })}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </>
  );
}
