import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { send } from '../../api/client';
import { Problem } from '../../api/problem';
import { refreshWork } from '../../api/queries';
import type { components } from '../../api/schema';
import type { ActForm } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { isFilled } from '../acts/form-defaults';
import { bodyOf, useDelayed } from '../acts/use-act';
import type { Batch, SeriesCase, SeriesResult } from './series-cases';

type Preview = components['schemas']['SeriesPreviewView'];
type Outcome = components['schemas']['SeriesOutcomeView'];

const asked = (cases: readonly SeriesCase[]) => cases.map(({ id, version }) => ({ id, version }));

/** In how many of the cases each act is possible. */
export const useChances = (cases: readonly SeriesCase[]) =>
  useQuery({
    queryKey: ['/api/series', asked(cases)],
    queryFn: async ({ signal }) =>
      send<components['schemas']['SeriesChanceList']>('POST', '/api/series', {
        body: { cases: asked(cases) },
        signal,
      }),
    placeholderData: undefined,
  });

interface Question {
  readonly act: string;
  readonly cases: readonly SeriesCase[];
  readonly fields: readonly Field[];
  readonly form: ActForm;
}

/** Which cases allow it: by their state at first, and by what is said once the form is filled. */
export function useSeriesPreview({ act, cases, fields, form }: Question) {
  const settled = useDelayed(form);
  const filled = isFilled(fields, settled.payload);
  const { occurredOn, payload } = bodyOf(fields, settled);
  const body = { cases: asked(cases), occurredOn, ...(filled ? { payload } : {}) };
  const preview = useQuery({
    queryKey: [`/api/series/${act}/preview`, JSON.stringify(body)],
    queryFn: async ({ signal }) => send<Preview>('POST', `/api/series/${act}/preview`, { body, signal }),
    enabled: cases.length > 0,
    retry: false,
  });
  return { preview, filled, current: settled === form && !preview.isPlaceholderData && !preview.isFetching };
}

export interface Run {
  readonly results: ReadonlyMap<string, SeriesResult>;
  /** `halted`: by the reader or by the line; what is left can be gone on with. */
  readonly state: 'idle' | 'running' | 'halted' | 'over';
  readonly problem: Problem | null;
}

const idle: Run = { results: new Map(), state: 'idle', problem: null };
const byCase = (results: readonly SeriesResult[]) => results.map((each) => [each.caseId, each] as const);

/** What is to be done: the act, what is said, the cases it is said to, and what is known of those left out. */
export interface Job {
  readonly act: string;
  readonly body: Omit<ReturnType<typeof bodyOf>, 'evidence'>;
  readonly batches: readonly Batch[];
  readonly leftOut: readonly SeriesResult[];
}

async function sentBatch(
  { act, body }: Job,
  { key, cases }: Batch,
): Promise<readonly SeriesResult[] | Problem> {
  try {
    const outcome = await send<Outcome>('POST', `/api/series/${act}`, {
      body: { ...body, cases },
      idempotencyKey: key,
    });
    return outcome.cases;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Performs the act batch by batch, so that one sees how far it is and can stop between two. */
export function useSeriesRun() {
  const [run, setRun] = useState<Run>(idle);
  const job = useRef<Job | null>(null);
  const halting = useRef(false);
  const isLeft = (): boolean => !halting.current && (job.current?.batches.length ?? 0) > 0;
  const goOn = async (): Promise<void> => {
    halting.current = false;
    setRun((before) => ({ ...before, state: 'running', problem: null }));
    let problem: Problem | null = null;
    while (problem === null && isLeft()) problem = await sendNext();
    const over = job.current?.batches.length === 0;
    setRun((before) => ({ ...before, state: over ? 'over' : 'halted', problem }));
    await refreshWork();
  };
  const sendNext = async (): Promise<Problem | null> => {
    const rest = job.current;
    const [batch, ...batches] = rest?.batches ?? [];
    if (!rest || !batch) return null;
    const results = await sentBatch(rest, batch);
    if (results instanceof Problem) return results;
    job.current = { ...rest, batches };
    setRun((before) => ({ ...before, results: new Map([...before.results, ...byCase(results)]) }));
    return null;
  };
  return {
    run,
    start: (next: Job) => {
      job.current = next;
      setRun({ ...idle, results: new Map(byCase(next.leftOut)) });
      void goOn();
    },
    goOn: () => void goOn(),
    halt: () => void (halting.current = true),
  };
}
