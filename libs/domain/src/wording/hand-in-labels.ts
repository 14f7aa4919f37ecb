import type { AdministrativeActKind } from '../hand-ins/act-kinds.js';
import type { HandInKind } from '../hand-ins/checklist.js';
import type { ChecklistGroup } from '../hand-ins/checklist-items.js';
import type { HandInStanding } from '../hand-ins/hand-in-requests.js';
import { article, type Article } from '../law/article.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const handInKindLabels: Labels<HandInKind> = {
  answer: w('提交复议答复', 'Answer in reconsideration'),
  defence: w('报送应诉材料', 'Defence in a lawsuit'),
  civilDefence: w('报送民事应诉材料', 'Defence in a civil suit'),
};

export const administrativeActKindLabels: Labels<AdministrativeActKind> = {
  penalty: w('行政处罚', 'Penalty'),
  licence: w('行政许可', 'Licence'),
  coercion: w('行政强制', 'Compulsory measure'),
  expropriation: w('征收补偿', 'Expropriation and compensation'),
  disclosure: w('政府信息公开', 'Information disclosure'),
  inaction: w('不履行法定职责', 'Inaction'),
  workInjury: w('工伤认定', 'Work injury'),
  other: w('其他行政行为', 'Other act'),
};

export const checklistGroupLabels: Labels<ChecklistGroup> = {
  answer: w('答复、答辩', 'Answer'),
  evidence: w('证据', 'Evidence'),
  basis: w('依据', 'Basis'),
};

export const handInStandingLabels: Labels<HandInStanding> = {
  open: w('待提交', 'To be handed in'),
  handedIn: w('已提交，待审核', 'Handed in'),
  returned: w('已退回，待补充', 'Returned'),
  supplemented: w('已补充，待审核', 'Supplemented'),
  accepted: w('已接收', 'Accepted'),
  over: w('已终结', 'Over'),
};

/** What stands for the kind of act in a civil suit, which is about none. */
export const civilDisputeLabel = w('民事纠纷', 'Civil dispute');

/** What follows where nothing is handed in in time (行政复议法 70; 行政诉讼法 34(2)); a civil suit goes on. */
export const handInWarnings: Readonly<
  Record<HandInKind, { readonly text: Wording; readonly article: Article } | null>
> = {
  answer: {
    text: w(
      '逾期不提交书面答复、证据、依据和其他有关材料的，视为该行政行为没有证据、依据，复议机关决定撤销、部分撤销、确认违法、确认无效或者责令履行。答复期限不能延长。',
      'Where answer, evidence and basis do not come in time, the act counts as having none: it is revoked in whole or in part, declared unlawful or void, or performance is ordered. The period cannot be extended.',
    ),
    article: article('ARL', '70'),
  },
  defence: {
    text: w(
      '被告不提供或者无正当理由逾期提供证据的，视为没有相应证据。法院期限以向法院提交答辩状和证据为准，请在内部期限前报送，留出审核、报批时间。',
      'Evidence that is not given to the court, or given late without good reason, counts as not existing. The court’s period is met by our filing alone: hand in by the internal date, so that there is time to review and approve.',
    ),
    article: article('APL', '34(2)'),
  },
  civilDefence: null,
};
