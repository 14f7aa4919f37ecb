import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';

import { get } from '../../api/client';
import type { components } from '../../api/schema';
import { useDemoDayTexts } from './texts';

const OFTEN = 500;

/** How far the law has come with the open cases. */
export function Moving({ path }: { readonly path: string }) {
  const t = useDemoDayTexts();
  const { data } = useQuery({
    queryKey: [path, 'moving'],
    queryFn: async ({ signal }) => get<components['schemas']['DemoDayView']>(path, {}, signal),
    refetchInterval: OFTEN,
    staleTime: 0,
    gcTime: 0,
  });
  const { done = 0, of = 0 } = data?.moving ?? {};
  return (
    <div role="status">
      <Progress percent={of === 0 ? 0 : Math.round((done / of) * 100)} showInfo={of > 0} status="active" />
      <p className="t2 s13">{of === 0 ? t('starting') : t('moving', { done, of })}</p>
    </div>
  );
}
