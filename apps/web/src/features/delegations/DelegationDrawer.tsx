import { Button, Drawer } from 'antd';

import { Delegations } from './Delegations';
import { delegationsOf } from './delegation-answers';
import { useDelegationTexts } from './texts';

interface Props {
  readonly user: { readonly id: string; readonly displayName: string };
  readonly onClose: () => void;
}

/** The administrator's way to somebody who is away already. */
export function DelegationDrawer({ user, onClose }: Props) {
  const t = useDelegationTexts();
  return (
    <Drawer
      open
      size={480}
      onClose={onClose}
      title={t('of', { name: user.displayName })}
      rootClassName="delegationdrawer"
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <Delegations place={delegationsOf(user.id)} approves />
    </Drawer>
  );
}
