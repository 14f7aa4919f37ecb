import type { SuitKind, SuitOutcome } from '../../litigation/litigation-terms.js';
import type { Wording } from '../../wording/locale.js';
import { w } from './form.js';

/** The columns of what we are sued for (law.md H.3). */
export const suitKindColumns: readonly (readonly [no: number, heading: Wording, of: readonly SuitKind[]])[] =
  [
    [2, w('原行政行为机关', 'For the act'), ['ADMIN_ORIGINAL']],
    [3, w('复议维持共同被告', 'Co-defendant after upholding'), ['ADMIN_CO_RECONSIDERATION']],
    [4, w('复议机关单独被告', 'For the reconsideration alone'), ['ADMIN_SOLE_RECONSIDERATION']],
    [5, w('行政赔偿', 'State compensation'), ['ADMIN_COMPENSATION']],
    [6, w('行政公益诉讼', 'Public interest'), ['PUBLIC_INTEREST']],
    [7, w('民事被告', 'Civil defendant'), ['CIVIL_DEFENDANT']],
    [8, w('第三人及其他', 'Third party and other'), ['ADMIN_THIRD_PARTY', 'NON_LITIGATION_ENFORCEMENT']],
  ];

/** The columns of the results (law.md H.3). */
export const suitResultColumns: readonly (readonly [
  no: number,
  heading: Wording,
  of: readonly SuitOutcome[],
])[] = [
  [10, w('驳回诉讼请求', 'Claims dismissed'), ['DISMISS_CLAIMS']],
  [11, w('全部撤销', 'Revoked'), ['REVOKE_ACT']],
  [12, w('全部撤销并重作', 'Revoked, act anew'), ['REVOKE_REDO']],
  [13, w('部分撤销', 'Revoked in part'), ['REVOKE_ACT_PART']],
  [14, w('部分撤销并重作', 'Revoked in part, act anew'), ['REVOKE_PART_REDO']],
  [15, w('履行法定职责', 'Perform the duty'), ['PERFORM_DUTY']],
  [16, w('履行给付义务', 'Pay'), ['PERFORM_PAYMENT']],
  [17, w('确认违法', 'Illegal'), ['ACT_ILLEGAL']],
  [18, w('确认无效', 'Void'), ['ACT_VOID']],
  [19, w('变更', 'Modified'), ['ACT_MODIFIED']],
  [20, w('行政协议履行', 'Perform the agreement'), ['AGREEMENT_PERFORMANCE']],
  [21, w('行政协议补偿', 'Compensation under the agreement'), ['AGREEMENT_COMPENSATION']],
  [22, w('赔偿', 'Compensation'), ['COMPENSATION']],
  [23, w('支持原告请求（民事）', 'Claims granted (civil)'), ['CLAIMS_SUPPORTED', 'CLAIMS_PARTLY_SUPPORTED']],
  [24, w('驳回起诉', 'Suit rejected'), ['SUIT_REJECTED', 'NOT_FILED', 'REVERSED_SUIT_REJECTED']],
  [25, w('准许主动撤诉', 'Withdrawn'), ['WITHDRAWN', 'DEEMED_WITHDRAWN']],
  [26, w('准许因被告改变行为撤诉', 'Withdrawn, the act was changed'), ['WITHDRAWN_ACT_CHANGED']],
  [27, w('终结诉讼', 'Ended'), ['ENDED']],
  [28, w('其他', 'Other'), []],
  [29, w('调解', 'Mediated by the court'), ['MEDIATED_BY_COURT', 'SECOND_MEDIATION']],
];

const OTHER_KIND = '8';
const OTHER_RESULT = '28';
const columnOf = (
  list: typeof suitKindColumns | typeof suitResultColumns,
  value: string,
  other: string,
): string => String(list.find(([, , of]) => (of as readonly string[]).includes(value))?.[0] ?? other);
export const suitKindColumn = (kind: string): string => columnOf(suitKindColumns, kind, OTHER_KIND);
export const suitResultColumn = (outcome: string): string =>
  columnOf(suitResultColumns, outcome, OTHER_RESULT);
