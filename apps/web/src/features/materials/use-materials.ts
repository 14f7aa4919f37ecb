import { useSyncExternalStore } from 'react';

import { useGet } from '../../api/queries';
import { useSession } from '../../app/session';
import type { MaterialsAnswer } from './material-answers';
import { uploadListOf, type UploadList } from './upload-list';

export const useMaterials = (caseId: string) =>
  useGet<MaterialsAnswer>(`/api/cases/${caseId}/materials`, {}, { fresh: true });

/** The files on their way to the case, and what may be done with them. */
export function useUploads(caseId: string): {
  readonly list: UploadList;
  readonly sendings: ReturnType<UploadList['snapshot']>;
} {
  const { user } = useSession();
  const list = uploadListOf(user.id, caseId);
  return { list, sendings: useSyncExternalStore(list.subscribe, list.snapshot) };
}
