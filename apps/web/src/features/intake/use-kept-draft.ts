import { useEffect, useRef, useState } from 'react';

import { keyOf, queryClient } from '../../api/queries';
import { titleOf, type IntakeDraft, type Organ } from './intake-draft';
import { DraftKeeper, DRAFTS, type DraftContent, type DraftStart, type Saving } from './kept-draft';

interface Start extends DraftStart {
  readonly draft: IntakeDraft;
  readonly savedAt: string | null;
}

export const refreshDrafts = async (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: keyOf(DRAFTS) });

/** Saves when the line comes back, when the page goes out of sight or is left; asks before anything would be lost. */
function useLastMoments(keeper: DraftKeeper): void {
  useEffect(() => {
    const settle = (): void => void keeper.settle();
    const hold = (event: BeforeUnloadEvent): void => {
      if (keeper.unsaved) event.preventDefault();
    };
    window.addEventListener('online', settle);
    window.addEventListener('beforeunload', hold);
    document.addEventListener('visibilitychange', settle);
    return () => {
      window.removeEventListener('online', settle);
      window.removeEventListener('beforeunload', hold);
      document.removeEventListener('visibilitychange', settle);
      settle();
    };
  }, [keeper]);
}

/** A draft that is kept on the server while it is typed, and on the page whatever happens to the line. */
export function useKeptDraft(start: Start, organs: readonly Organ[], untitled: string) {
  const [draft, setDraft] = useState(start.draft);
  const [id, setId] = useState(start.id);
  const [saving, setSaving] = useState<Saving>(
    start.savedAt === null ? { state: 'untouched' } : { state: 'saved', at: start.savedAt },
  );
  const latest = useRef(draft);
  const [keeper] = useState(
    () =>
      new DraftKeeper(start, (now, savedId) => {
        setSaving(now);
        setId(savedId);
        if (now.state === 'saved') void refreshDrafts();
      }),
  );
  useLastMoments(keeper);
  const contentNow = (): DraftContent => {
    const named = latest.current.title !== '' || latest.current.parties[0]?.name !== '';
    return { title: named ? titleOf(latest.current, organs) : untitled, content: latest.current };
  };
  const change = (part: Partial<IntakeDraft>): void => {
    // Two fields may speak in one moment, one of them with an older draft in mind.
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    keeper.change(contentNow());
  };
  const insist = (on: DraftStart): void => void keeper.insist(contentNow(), on);
  return { draft, id, saving, change, keeper, insist };
}

export type KeptDraft = ReturnType<typeof useKeptDraft>;
