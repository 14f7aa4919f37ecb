import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';

import { newIdempotencyKey, send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { refreshWork } from '../../api/queries';
import { useSession } from '../../app/session';
import type { CaseAnswer, FormCase, JournalEntryAnswer } from '../case/case-answers';
import type { ActForm, ActOutcome, Payload, PreviewAnswer } from './act-answers';
import type { Field } from './body-schemas';
import { initialForm, isFilled, payloadOf } from './form-defaults';
import { keptForm } from './kept-form';

export interface OpenedForm {
  readonly act: string;
  readonly case: FormCase;
  readonly fields: readonly Field[];
  readonly journal: readonly JournalEntryAnswer[];
  /** What whoever opened the form has chosen already. */
  readonly given?: Payload;
  /** What the form begins with where nothing was kept; anybody may change it. */
  readonly drafted?: Payload;
}

export interface OpenedAct extends OpenedForm {
  readonly case: CaseAnswer;
}

const PREVIEW_AFTER = 400;
const lastSeq = (journal: readonly JournalEntryAnswer[]): number => journal.at(-1)?.seq ?? 0;

export function useDelayed<Value>(value: Value): Value {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), PREVIEW_AFTER);
    return () => clearTimeout(timer);
  }, [value]);
  return delayed;
}

export const bodyOf = (
  fields: readonly Field[],
  { occurredOn, payload, reasons, evidence = [] }: ActForm,
) => ({
  occurredOn,
  payload: payloadOf(fields, payload),
  ...(reasons.trim() === '' ? {} : { reasons }),
  ...(evidence.length === 0 ? {} : { evidence }),
});

/** What was typed before, unless it was about somebody else than the form is opened for now. */
const fitting = (kept: ActForm | null, { given = {} }: OpenedForm): ActForm | null =>
  kept !== null && Object.entries(given).every(([name, value]) => kept.payload[name] === value) ? kept : null;

/** The form of an act: what is typed, kept in the tab until it is done. */
export function useActForm(opened: OpenedForm) {
  const { user } = useSession();
  const kept = useMemo(
    () => keptForm(user.id, opened.case.id, opened.act),
    [user.id, opened.case.id, opened.act],
  );
  const [fresh] = useState(() => initialForm(opened));
  const [broughtBack, setBroughtBack] = useState(() => fitting(kept.read(), opened) !== null);
  const [form, setForm] = useState<ActForm>(() => fitting(kept.read(), opened) ?? fresh);
  const latest = useRef(form);
  const change = (part: Partial<ActForm>): void => {
    // Two fields may speak in one moment, one of them with an older form in mind.
    latest.current = { ...latest.current, ...part };
    setForm(latest.current);
    kept.write(latest.current);
  };
  const discard = (): void => {
    kept.drop();
    setBroughtBack(false);
    latest.current = fresh;
    setForm(fresh);
  };
  return { form, change, discard, broughtBack, touched: form !== fresh, drop: () => kept.drop() };
}

/** What the act would do, asked a moment after the last stroke and only once there is something to ask about. */
export function usePreview({ act, case: file, fields }: OpenedAct, form: ActForm) {
  const settled = useDelayed(form);
  const { reasons: _, ...body } = bodyOf(fields, settled);
  const asked = JSON.stringify(body);
  const filled = isFilled(fields, settled.payload);
  const preview = useQuery<PreviewAnswer>({
    queryKey: [`/api/cases/${file.id}/acts/${act}/preview`, file.version, asked],
    queryFn: async ({ signal }) =>
      send<PreviewAnswer>('POST', `/api/cases/${file.id}/acts/${act}/preview`, {
        body: JSON.parse(asked) as unknown,
        signal,
      }),
    enabled: filled,
    staleTime: Infinity,
    retry: false,
  });
  return { preview, filled };
}

/** Performs the act on the version that was on the screen when the drawer was opened, once, however often it is clicked. */
export function usePerform(
  { act, case: file, fields, journal }: OpenedAct,
  done: (outcome: ActOutcome) => void,
) {
  const client = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const [seen, setSeen] = useState({ version: file.version, seq: lastSeq(journal) });
  const perform = useMutation<ActOutcome, Problem, ActForm>({
    mutationFn: async (form) =>
      send<ActOutcome>('POST', `/api/cases/${file.id}/acts/${act}`, {
        body: bodyOf(fields, form),
        ifMatch: seen.version,
        idempotencyKey: key.current,
      }),
    onSuccess: (outcome) => {
      done(outcome);
      void refreshWork();
    },
    onError: (problem) => {
      if (problem.stale)
        void client.invalidateQueries({ predicate: ({ queryKey }) => isOfCase(queryKey, file.id) });
    },
  });
  const since = journal.filter(({ seq }) => seq > seen.seq);
  const acceptNewState = (): void => {
    setSeen({ version: file.version, seq: lastSeq(journal) });
    perform.reset();
  };
  return { perform, since, acceptNewState };
}

const isOfCase = ([path]: readonly unknown[], id: string): boolean =>
  typeof path === 'string' && path.startsWith(`/api/cases/${id}`) && !path.endsWith('/preview');
