import { useEffect, useRef, useState, type RefObject } from 'react';

import { send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';
import { pathOf, type HandIn } from './answers';
import { draftOf, tidied, type Draft } from './draft';

type Saved = components['schemas']['SavedHandInView'];
export type Saving = 'saved' | 'changed' | 'saving' | 'conflict' | 'failed';

const PAUSE = 1200;

export interface KeptDraft {
  readonly draft: Draft;
  readonly version: number;
  readonly saving: Saving;
  readonly problem: Problem | null;
  readonly change: (part: (draft: Draft) => Draft) => void;
  readonly save: () => Promise<boolean>;
  /** After somebody else saved: one's own version over theirs, or theirs. */
  readonly overwrite: () => void;
  readonly takeTheirs: () => void;
}

interface Latest {
  draft: Draft;
  version: number;
}

/** Saves the latest draft, and says how that went. */
function useSaver(path: string, latest: RefObject<Latest>, saved: (answer: Saved) => void) {
  const [saving, setSaving] = useState<Saving>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const once = async (expected: number): Promise<boolean> => {
    const sent = latest.current.draft;
    setSaving('saving');
    try {
      const answer = await send<Saved>('PUT', `${path}/draft`, { body: tidied(sent), ifMatch: expected });
      setProblem(null);
      setSaving(latest.current.draft === sent ? 'saved' : 'changed');
      saved(answer);
      return true;
    } catch (error) {
      const refused = error as Problem;
      setProblem(refused);
      setSaving(refused.stale ? 'conflict' : 'failed');
      return false;
    }
  };
  // One after the other: two at a time would each take the other for a colleague.
  const put = async (expected?: number): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = once(expected ?? latest.current.version);
    try {
      return await running.current;
    } finally {
      running.current = null;
    }
  };
  useEffect(() => {
    if (saving !== 'changed') return undefined;
    const timer = setTimeout(() => void put(), PAUSE);
    return () => clearTimeout(timer);
  });
  return { saving, setSaving, problem, setProblem, put };
}

/** The draft on the page: saved a moment after each change; a colleague's version is never written over unasked. */
export function useDraft(page: HandIn): KeptDraft {
  const path = pathOf(page.caseId, page.key);
  const [draft, setDraft] = useState(() => draftOf(page));
  const [version, setVersion] = useState(page.draft?.version ?? 0);
  const latest = useRef<Latest>({ draft, version });
  latest.current = { draft, version };
  const { saving, setSaving, problem, setProblem, put } = useSaver(path, latest, (answer) => {
    setVersion(answer.version);
    latest.current.version = answer.version;
    setDraft((now) => withPages(now, answer));
  });
  const takeTheirs = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: [path] });
    const fresh = queryClient.getQueryData<HandIn>([path, {}]);
    if (!fresh) return;
    setDraft(draftOf(fresh));
    setVersion(fresh.draft?.version ?? 0);
    setProblem(null);
    setSaving('saved');
  };
  return {
    ...{ draft, version, saving, problem },
    change: (part) => {
      setDraft(part);
      setSaving((now) => (now === 'conflict' ? now : 'changed'));
    },
    save: async () => saving === 'saved' || put(),
    overwrite: () => {
      const theirs = problem?.body['currentVersion'];
      void put(typeof theirs === 'number' ? theirs : latest.current.version);
    },
    takeTheirs: () => void takeTheirs(),
  };
}

/** The server counts pages where nobody typed them. */
const withPages = (draft: Draft, { lines }: Saved): Draft => {
  const counted = new Map(lines.map(({ material, pages }) => [material, pages]));
  if (draft.lines.every(({ material, pages }) => pages !== undefined || counted.get(material) === undefined))
    return draft;
  return {
    ...draft,
    lines: draft.lines.map((line) => {
      const pages = line.pages ?? counted.get(line.material);
      return pages === undefined ? line : { ...line, pages };
    }),
  };
};
