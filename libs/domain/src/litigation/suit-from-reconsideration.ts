import { article } from '../law/article.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import type { SuitDefendants, SuitReason } from '../reconsideration/decision/decision.acts.js';
import type { Party } from '../reconsideration/party.js';
import type { ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { SuedAct, Suit, SuitKind, SuitParty } from './litigation-terms.js';

/** Who must be defendant, with the article; an application that was not decided is sued over as such. */
export interface DefendantRule extends Omit<SuitDefendants, 'why'> {
  readonly why: SuitReason | 'notDecided';
}

/** What a lawsuit over a reconsideration begins with; the rest is in the papers of the court. */
export interface SuitDraft {
  /** Null where it depends on what is sued: the original act or the reconsideration. */
  readonly kind: SuitKind | null;
  readonly defendants: DefendantRule;
  readonly officerId: string | null;
  readonly suit: Pick<Suit, 'title' | 'category' | 'parties' | 'actSued'>;
}

interface Body {
  readonly organId: string;
  readonly name: string;
}

const decisions = ['DecisionMade', 'ApplicationRejected'];

/** Upheld: both; changed: the body alone; found inadmissible or not decided: the one whose act is sued (行政诉讼法 26). */
export function defendantsOf(journal: readonly JournalEntry[]): DefendantRule {
  const decision = journal.filter(({ type }) => decisions.includes(type)).at(-1);
  const named = decision?.payload['defendants'] as SuitDefendants | undefined;
  return named ?? { defendants: 'bySuit', why: 'notDecided', basis: article('APL', '26(3)') };
}

const kinds: Readonly<Record<DefendantRule['defendants'], SuitKind | null>> = {
  both: 'ADMIN_CO_RECONSIDERATION',
  body: 'ADMIN_SOLE_RECONSIDERATION',
  bySuit: null,
  oldLaw: null,
};

function side(parties: readonly Party[], from: Party['role'], role: SuitParty['role']): SuitParty[] {
  return parties
    .filter((party) => party.role === from)
    .map(({ role: _, key: __, ...particulars }, index) => ({
      ...particulars,
      key: `${role}-${String(index + 1)}`,
      role,
    }));
}

/** What changed the act takes its place: the decision is sued, by its number. */
function decisionOf({ concludedOn }: ReconsiderationRecord, journal: readonly JournalEntry[]): SuedAct {
  const made = journal.filter(({ type }) => decisions.includes(type)).at(-1);
  const { number } = (made?.payload['document'] ?? {}) as { readonly number?: string };
  return {
    title: '行政复议决定书',
    ...(number === undefined ? {} : { number }),
    ...(concludedOn === null ? {} : { madeOn: concludedOn }),
  };
}

/** Fills in parties, act and officer from a reconsideration (行政诉讼法 26(2); 行诉解释 133-136). */
export function suitFrom(
  { record, journal }: { readonly record: ReconsiderationRecord; readonly journal: readonly JournalEntry[] },
  body: Body,
): SuitDraft {
  const defendants = defendantsOf(journal);
  const { application, parties, officerId } = record;
  if (application === null) throw new Error('a reconsideration without an application cannot be sued over');
  const respondents = side(parties, 'respondent', 'defendant');
  const us: SuitParty = {
    ...body,
    key: `defendant-${String(respondents.length + 1)}`,
    role: 'defendant',
    kind: 'organ',
    ours: true,
  };
  const alone: SuitParty = { ...us, key: 'defendant-1' };
  return {
    kind: kinds[defendants.defendants],
    defendants,
    officerId,
    suit: {
      title: `${parties.find(({ role }) => role === 'applicant')?.name ?? ''}诉${body.name}案`,
      category: application.category,
      parties: [
        ...side(parties, 'applicant', 'plaintiff'),
        ...(defendants.defendants === 'body' ? [alone] : [...respondents, us]),
        ...side(parties, 'thirdParty', 'thirdParty'),
      ],
      actSued: defendants.defendants === 'body' ? decisionOf(record, journal) : application.challengedAct,
    },
  };
}
