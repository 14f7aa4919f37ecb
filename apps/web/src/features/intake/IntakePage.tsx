import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { Problem } from '../../api/problem';
import { useGet } from '../../api/queries';
import { useSession } from '../../app/session';
import { Bones, ErrorState, Loaded } from '../../ui/states';
import { draftFrom, splitDraft, titleOf, type Organ } from './intake-draft';
import { readDraft, saveDraft, type StoredDraft } from './kept-draft';
import { Receipt, type Registered } from './Receipt';
import { useIntakeTexts } from './texts';
import { Wizard } from './Wizard';
import '../acts/acts.css';
import './intake.css';

interface DraftProps {
  readonly id: string;
  /** Begun on this page: the server cannot know it yet. */
  readonly fresh: boolean;
  readonly organs: readonly Organ[];
  readonly onRenamed: (id: string) => void;
  readonly onReload: () => void;
  readonly onNew: () => void;
  /** Goes on with the draft of another case from the same paper. */
  readonly onSplit: (id: string) => void;
}

type Found =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'found'; readonly stored: StoredDraft | null };

/** Read once: what is typed afterwards is newer than whatever the server has. */
function useStored(id: string, fresh: boolean): Found {
  const [found, setFound] = useState<Found>(fresh ? { state: 'found', stored: null } : { state: 'reading' });
  useEffect(() => {
    if (fresh) return;
    let wanted = true;
    void readDraft(id)
      .then((stored): Found => ({ state: 'found', stored }))
      .catch((error: unknown): Found => {
        if (!(error instanceof Problem)) throw error;
        return error.status === 404 ? { state: 'found', stored: null } : { state: 'failed', problem: error };
      })
      .then((answer) => {
        if (wanted) setFound(answer);
      });
    return () => void (wanted = false);
  }, [id, fresh]);
  return found;
}

/** One draft from where it was left to the receipt. */
function Draft({ id, fresh, organs, onRenamed, onReload, onNew, onSplit }: DraftProps) {
  const t = useIntakeTexts();
  // The legal day of the server, for a browser's clock proves nothing.
  const { today } = useSession();
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [begun] = useState({ id, fresh });
  const found = useStored(begun.id, begun.fresh);
  if (registered) {
    const split = async (): Promise<void> => {
      const content = splitDraft(registered.draft, registered.number, today);
      const next = crypto.randomUUID();
      await saveDraft(next, { title: titleOf(content, organs), content });
      onSplit(next);
    };
    return <Receipt registered={registered} organs={organs} again={onNew} split={split} />;
  }
  if (found.state === 'reading') return <Bones />;
  if (found.state === 'failed') return <ErrorState problem={found.problem} retry={onReload} />;
  const { stored } = found;
  const gone = stored === null && !begun.fresh;
  const draft = draftFrom(stored?.content, today);
  return (
    <>
      {gone && <p className="notice draftconflict">{t('drafts.gone')}</p>}
      <Wizard
        start={{ id: begun.id, version: stored?.version ?? 0, draft, savedAt: stored?.updatedAt ?? null }}
        today={today}
        organs={organs}
        onRegistered={setRegistered}
        onRenamed={onRenamed}
        onReload={onReload}
        onNew={onNew}
      />
    </>
  );
}

/** The draft named in the address; without one a new one is begun and named there. */
function Intake({ organs }: { readonly organs: readonly Organ[] }) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('draft');
  const [minted, setMinted] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [round, setRound] = useState(0);
  const name = (id: string): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        next.set('draft', id);
        return next;
      },
      { replace: true },
    );
  useEffect(() => {
    if (asked !== null) return;
    const id = crypto.randomUUID();
    setMinted(id);
    name(id);
  }, [asked]);
  if (asked === null) return <Bones />;
  const origin = renamed?.to === asked ? renamed.from : asked;
  return (
    <Draft
      key={`${origin}/${String(round)}`}
      id={asked}
      fresh={asked === minted}
      organs={organs}
      onRenamed={(id) => {
        setRenamed({ from: origin, to: id });
        name(id);
      }}
      onReload={() => setRound(round + 1)}
      onNew={() => setParams({})}
      onSplit={(draft) => setParams({ draft })}
    />
  );
}

/** A new application, from the envelope to the receipt, without a mouse if one likes. */
export function IntakePage() {
  const organs = useGet<{ organs: readonly Organ[] }>('/api/organs');
  return <Loaded query={organs}>{(answer) => <Intake organs={answer.organs} />}</Loaded>;
}
