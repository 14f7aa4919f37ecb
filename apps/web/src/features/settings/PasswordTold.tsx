import { Button, Modal } from 'antd';

import { useToast } from '../../ui/toasts';
import { useSettingsTexts } from './texts';
import type { Told } from './user-accounts';

/** The only time the password is shown; closing needs the button, not a stray click. */
export function PasswordTold({ told, onClose }: { readonly told: Told; readonly onClose: () => void }) {
  const t = useSettingsTexts();
  const say = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(told.password);
    say(t('password.copied'));
  };
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t('password.title', { name: told.name })}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('password.noted')}
        </Button>
      }
    >
      <p className="row wrap" style={{ margin: '8px 0' }}>
        <code className="onetime">{told.password}</code>
        {window.isSecureContext && <Button onClick={() => void copy()}>{t('password.copy')}</Button>}
      </p>
      <p className="t2 s13">{t('password.once')}</p>
    </Modal>
  );
}
