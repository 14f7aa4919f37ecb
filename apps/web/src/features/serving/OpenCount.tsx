import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';

type Counts = components['schemas']['OpenServiceCountsView'];

/** How many documents wait to be served, beside the door to their list. */
export function OpenCount() {
  const { data } = useGet<Counts>('/api/services/counts');
  return data && data.all > 0 ? <b className="n">{data.all}</b> : null;
}
