import type { ProcedureName } from '@mingjing/domain';

import type { Tie } from './ties';

/** The forms in which some fields hang on what others say, by procedure and act. */
export const formTies: Readonly<
  Record<Exclude<ProcedureName, 'mediation'>, Readonly<Record<string, readonly Tie[]>>>
> = {
  reconsideration: {
    // A letter is asked for only where the letter is what was not performed.
    issuePerformanceOrder: [{ where: ({ duty }) => duty === 'opinionLetter', asked: ['letter'] }],
    // The court, and why it is late, belong to the way through the court.
    applyEnforcement: [{ where: ({ way }) => way === 'court', asked: ['court'], offered: ['lateReason'] }],
  },
  litigation: {
    fileAnswer: [
      {
        where: ({ evidenceListed, basesListed }) => evidenceListed !== true || basesListed !== true,
        offered: ['withoutReason'],
      },
    ],
    recordEvidenceExtension: [{ where: ({ granted }) => granted === true, asked: ['causeEndedOn'] }],
    holdPreTrial: [{ where: ({ step }) => step === 'courtMediation', offered: ['mediable'] }],
    submitAppearance: [
      {
        where: ({ appearance }) => appearance === 'absent',
        asked: ['reason', 'proof'],
        needed: ['staff'],
      },
    ],
    holdTrial: [
      {
        where: ({ headAttended }) => headAttended === true,
        asked: ['headName', 'headPost'],
        offered: ['headOf', 'spokeOnSubstance', 'leftEarly'],
      },
    ],
    receiveSecondJudgment: [{ where: ({ outcome }) => outcome === 'REMANDED', offered: ['remandGround'] }],
  },
};
