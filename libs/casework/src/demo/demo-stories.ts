import type { ProcedureName, Suit } from '@mingjing/domain';
import type { DemoFile } from './demo-file.js';
import type { DemoLawsuit } from './demo-lawsuit-file.js';
import { lawsuitStories, unknownActIn } from './demo-lawsuit-readers.js';
import type { LawsuitStep } from './demo-lawsuit-steps.js';
import type { DemoOffice, DemoStep } from './demo-reading.js';
import { demoSteps } from './demo-steps.js';

/** A case of the demo county: whose it is, and what was done in it, the first act opening it. */
export interface DemoStory {
  readonly id: string;
  readonly procedure: ProcedureName;
  readonly officer: string;
  readonly organId: string;
  readonly officeId: string;
  readonly number?: string;
  /** The stories this one follows, by their ids: the instance below, the reconsideration sued over. */
  readonly below?: string;
  readonly reconsideration?: string;
  readonly steps: readonly DemoStep[];
}
export interface DemoLeftOut {
  readonly id: string;
  readonly unknownAct: string;
}
export interface DemoRegister {
  readonly organNames: ReadonlyMap<string, string>;
  /** Of the courts and procuratorates, which the files name by their ids. */
  readonly courtNames: ReadonlyMap<string, string>;
  readonly office: DemoOffice;
  /** Whether the office of the organ answers for another: for the organ itself and everything below it. */
  readonly answersFor: (organ: string, other: string) => boolean;
}

/** Who signs what an officer of the office prepared in a lawsuit. */
const signs: Readonly<Partial<Record<LawsuitStep['act'], string>>> = {
  approveAnswer: 'zheng-qixing',
  decideAppeal: 'wang-baichuan',
};

function stepOf({ on, act, payload, approve }: LawsuitStep): DemoStep {
  if (approve) return { kind: 'approve', on, act, approver: signs[act] ?? 'zheng-qixing' };
  if (payload === undefined) throw new Error(`${act} on ${on} says nothing`);
  return { kind: 'act', on, act, payload };
}

/** What the files name by their own ids the county names anew. */
function inOwnTerms(step: DemoStep, courtNames: DemoRegister['courtNames']): DemoStep {
  if (step.kind !== 'act') return step;
  const { reconsiderationId: _, court, ...payload } = step.payload as Suit;
  const named = court === undefined ? {} : { court: courtNames.get(court) ?? court };
  return { ...step, payload: { ...payload, ...named } as typeof step.payload };
}

const isLawsuit = (file: DemoFile | DemoLawsuit): file is DemoLawsuit => file.procedure === 'litigation';
const officeOf = (file: DemoLawsuit): string =>
  (file.acts[0]?.occurredOn ?? '') < '2016-01-01' ? 'qz-legal-2015' : 'qz-justice';

function ofLawsuit(
  file: DemoLawsuit,
  { organNames, courtNames, answersFor }: DemoRegister,
): readonly (DemoStory | DemoLeftOut)[] {
  const unknownAct = unknownActIn(file);
  if (unknownAct !== undefined) return [{ id: file.id, unknownAct }];
  const stories = lawsuitStories(file, organNames, (id) => answersFor(file.organ, id));
  const idOf = (index: number): string => (index === 0 ? file.id : `${file.id}-${String(index + 1)}`);
  return stories.map(({ steps }, index) => {
    const [opening, ...others] = steps.filter(({ byOpening }) => byOpening !== true).map(stepOf);
    if (!opening) throw new Error(`${file.id} tells nothing`);
    return {
      id: idOf(index),
      procedure: 'litigation',
      officer: file.officer,
      organId: file.organ,
      officeId: officeOf(file),
      ...(index === 0 ? {} : { below: idOf(index - 1) }),
      ...(index === 0 && file.linkedReconsideration !== undefined
        ? { reconsideration: file.linkedReconsideration }
        : {}),
      steps: [opening, ...others].map((step) => inOwnTerms(step, courtNames)),
    };
  });
}

function ofApplication(file: DemoFile, { organNames, office }: DemoRegister): DemoStory | DemoLeftOut {
  const steps = demoSteps(file, organNames, office);
  if ('unknownAct' in steps) return { id: file.id, unknownAct: steps.unknownAct };
  return {
    id: file.id,
    procedure: file.procedure === 'mediation' ? 'mediation' : 'reconsideration',
    officer: file.officer,
    organId: file.mediator ?? file.organ,
    officeId: file.mediator ?? file.office,
    ...(file.number === undefined ? {} : { number: file.number }),
    steps,
  };
}

/** The cases a file tells, one per instance of a dispute; or the act the tables do not know. */
export const demoStories = (
  file: DemoFile | DemoLawsuit,
  register: DemoRegister,
): readonly (DemoStory | DemoLeftOut)[] =>
  isLawsuit(file) ? ofLawsuit(file, register) : [ofApplication(file, register)];

export const isTold = (story: DemoStory | DemoLeftOut): story is DemoStory => 'steps' in story;
