import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { Panel } from '../../ui/Panel';
import { Delegations } from './Delegations';
import { OWN, type DelegationList } from './delegation-answers';
import { useDelegationTexts } from './texts';

/** On one's own page, for those who approve and those who stand in for somebody. */
export function OwnDelegations() {
  const t = useDelegationTexts();
  const approves = hasRole(useSession(), ['officeHead', 'organHead']);
  const { data } = useGet<DelegationList>(OWN, {}, { fresh: true });
  if (!approves && (data?.received ?? []).length === 0) return null;
  return (
    <Panel title={t('title')}>
      <Delegations place={OWN} approves={approves} />
    </Panel>
  );
}
