import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';

import { newIdempotencyKey, send } from '../../api/client';
import { queryClient } from '../../api/queries';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { pathOf, type HandIn, type Item } from './answers';
import { missingOf } from './draft';
import { useHandInTexts } from './texts';
import type { KeptDraft } from './use-draft';

interface Props {
  readonly page: HandIn;
  readonly kept: KeptDraft;
  readonly items: readonly Item[];
}

export const refreshHandIns = async (caseId: string): Promise<void> => {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) =>
      typeof path === 'string' &&
      (path.startsWith('/api/hand-ins') || path.startsWith(`/api/cases/${caseId}`)),
  });
};

/** Saves, asks once, and hands in; what is missing is named, and does not stop what is there. */
export function HandInButton({ page, kept, items }: Props) {
  const t = useHandInTexts();
  const say = useToast();
  const [key, setKey] = useState<string | null>(null);
  const missing = missingOf(items);
  const count = kept.draft.lines.length;
  const handIn = useMutation({
    mutationFn: async (idempotencyKey: string) =>
      send('POST', `${pathOf(page.caseId, page.key)}/hand-in`, {
        body: {},
        ifMatch: kept.version,
        idempotencyKey,
      }),
    onSuccess: async () => {
      setKey(null);
      say(t('handIn.done', { office: page.officeName }));
      await refreshHandIns(page.caseId);
    },
  });
  const ask = async (): Promise<void> => {
    if (await kept.save()) setKey(newIdempotencyKey());
  };
  const name = page.handedInOn !== null ? 'handIn.more' : missing.length > 0 ? 'handIn.part' : 'handIn';
  return (
    <>
      <Button
        type="primary"
        disabled={
          count === 0 ||
          kept.saving === 'conflict' ||
          kept.draft.lines.some((line) => line.name.trim() === '')
        }
        onClick={() => void ask()}
      >
        {t(name)}
      </Button>
      <Modal
        open={key !== null}
        title={t('handIn.title')}
        okText={t(name)}
        cancelText={t('cancel')}
        confirmLoading={handIn.isPending}
        onOk={() => key !== null && handIn.mutate(key)}
        onCancel={() => setKey(null)}
      >
        <p>{t('handIn.text', { count, office: page.officeName })}</p>
        {missing.length > 0 && (
          <p className="lacks">
            {t('handIn.lack', { count: missing.length, names: missing.map(({ label }) => label).join('、') })}
          </p>
        )}
        {handIn.error && <Refusals problem={handIn.error} />}
      </Modal>
    </>
  );
}
