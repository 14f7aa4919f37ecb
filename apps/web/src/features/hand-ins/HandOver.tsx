import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';

import { send } from '../../api/client';
import { useSession } from '../../app/session';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { pathOf, type HandIn } from './answers';
import { refreshHandIns } from './HandInButton';
import { useHandInTexts } from './texts';

/** Gives the preparation into the hands of a colleague of the same organ. */
export function HandOver({ page }: { readonly page: HandIn }) {
  const t = useHandInTexts();
  const say = useToast();
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const others = page.colleagues.filter(({ id }) => id !== user.id);
  const [to, setTo] = useState<string | null>(null);
  const hand = useMutation({
    mutationFn: async (keeper: string) =>
      send('PUT', `${pathOf(page.caseId, page.key)}/keeper`, { body: { to: keeper } }),
    onSuccess: async () => {
      setOpen(false);
      say(t('handOver.done'));
      await refreshHandIns(page.caseId);
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('handOver')}</Button>
      <Modal
        open={open}
        title={t('handOver')}
        okText={t('confirm')}
        cancelText={t('cancel')}
        okButtonProps={{ disabled: to === null }}
        confirmLoading={hand.isPending}
        onOk={() => to !== null && hand.mutate(to)}
        onCancel={() => setOpen(false)}
      >
        {others.length === 0 ? (
          <p>{t('handOver.none')}</p>
        ) : (
          <Select
            className="wide"
            aria-label={t('handOver.to')}
            placeholder={t('handOver.to')}
            value={to}
            onChange={setTo}
            options={others.map(({ id, name, post }) => ({
              value: id,
              label: [name, post].filter(Boolean).join(' '),
            }))}
          />
        )}
        {hand.error && <Refusals problem={hand.error} />}
      </Modal>
    </>
  );
}
