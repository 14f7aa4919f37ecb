import { useMutation } from '@tanstack/react-query';
import { Popconfirm } from 'antd';

import { momentOf } from '../../ui/dates';
import { useToast } from '../../ui/toasts';
import { refreshDelegations, revokeDelegation, type Delegation } from './delegation-answers';
import { useDelegationTexts } from './texts';

interface Props {
  readonly lines: readonly Delegation[];
  readonly way: 'given' | 'received';
  readonly place: string;
}

const tags = { coming: 'tag', running: 'tag soft', over: 'tag dash', revoked: 'tag dash' } as const;

/** Delegations with how they stand; those that are not over can be taken back by whoever gave them. */
export function DelegationLines({ lines, way, place }: Props) {
  const t = useDelegationTexts();
  const say = useToast();
  const revoke = useMutation({
    mutationFn: async (id: string) => revokeDelegation(place, id),
    onSuccess: async () => {
      say(t('revoke.done'));
      await refreshDelegations(place);
    },
    onError: async (problem) => {
      say(problem.errors[0]?.message ?? problem.detail ?? problem.title, { refusal: true });
      await refreshDelegations(place);
    },
  });
  return (
    <ul className="delegations">
      {lines.map((line) => {
        const { id, standing, acts, recordedBy, recordedAt, revokedBy, revokedAt } = line;
        const name = way === 'given' ? line.delegate.name : line.delegator.name;
        return (
          <li key={id}>
            <div className="row between wrap">
              <b>{t(`${way}.for`, { name })}</b>
              <span className={tags[standing]}>{t(`standing.${standing}`)}</span>
            </div>
            <div className="row between wrap">
              <span>{t('days', { from: line.fromOn, to: line.toOn })}</span>
              {way === 'given' && (standing === 'coming' || standing === 'running') && (
                <Popconfirm title={t('revoke.ask')} onConfirm={() => revoke.mutate(id)}>
                  <button type="button" className="link">
                    {t('revoke')}
                  </button>
                </Popconfirm>
              )}
            </div>
            <p className="s13 t2">
              {acts.length === 0 ? t('allActs') : acts.map(({ label }) => label).join(' · ')}
            </p>
            <p className="s12 t3">
              {t('recorded', { name: recordedBy.name, moment: momentOf(recordedAt) })}
              {revokedBy !== null && revokedAt !== null && (
                <> · {t('revokedBy', { name: revokedBy.name, moment: momentOf(revokedAt) })}</>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
