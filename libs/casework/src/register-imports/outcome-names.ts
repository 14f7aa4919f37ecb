import {
  mediationOutcomes,
  outcomeLabels,
  outcomes,
  suitOutcomes,
  type CaseOutcome,
  type MediationOutcome,
  type Outcome,
  type ProcedureName,
  type SuitOutcome,
} from '@mingjing/domain';
import { labelForm } from './read-values.js';

type Names<Code extends string> = Readonly<Partial<Record<Code, readonly string[]>>>;

/** How registers name an outcome beside its own name (dictionaries E7 结案方式, 诉讼结果). */
const reconsideration: Names<Outcome> = {
  UPHOLD: ['维持原行政行为', '维持行政行为', '维持具体行政行为', '维持原具体行政行为', '维持原决定'],
  MODIFY: ['变更行政行为', '变更具体行政行为', '变更原行政行为'],
  REVOKE: ['撤销行政行为', '撤销具体行政行为', '撤销原行政行为', '撤销原决定', '撤销并责令重作', '撤销重作'],
  REVOKE_PART: ['部分撤销行政行为', '部分撤销具体行政行为'],
  CONFIRM_ILLEGAL: ['确认行政行为违法', '确认具体行政行为违法'],
  ORDER_PERFORM: ['责令限期履行', '限期履行', '责令履行法定职责', '责令限期履行法定职责', '履行法定职责'],
  REJECT_REQUEST: ['驳回请求', '驳回复议请求'],
  REJECT_R0: ['驳回', '驳回申请', '驳回复议申请'],
  REJECT_APPLICATION: ['驳回申请', '驳回复议申请'],
  NOT_ACCEPTED: ['不受理', '不予受理行政复议申请'],
  ABANDONED: ['视为放弃', '视为放弃行政复议申请', '视为放弃复议申请'],
  MEDIATION_DOC: ['调解', '调解结案', '达成调解', '行政复议调解书'],
  TERMINATE: [
    ...['终止审理', '终止复议', '终止行政复议', '终止审查'],
    ...[
      '撤回',
      '撤回申请',
      '申请人撤回申请',
      '撤回复议申请',
      '撤回行政复议申请',
      '自愿撤回',
      '终止（撤回申请）',
    ],
    ...['和解', '达成和解', '和解终止', '和解协议', '终止（和解）', '终止（达成和解）', '终止（和解协议）'],
  ],
};
const mediation: Names<MediationOutcome> = {
  REFUSED: ['不同意调解', '不同意', '对方不同意'],
  AGREED_WRITTEN: ['书面协议', '达成书面调解协议', '签订调解协议'],
  AGREED_ORAL: ['口头协议', '达成口头调解协议'],
  TERMINATED: ['终止', '终止调解', '调解不成', '调解失败', '未达成协议', '未达成调解协议'],
};
const litigation: Names<SuitOutcome> = {
  DISMISS_CLAIMS: ['驳回原告诉讼请求', '驳回原告的诉讼请求', '判决驳回诉讼请求', '驳回原告诉请'],
  REVOKE_ACT: ['全部撤销', '撤销行政行为', '撤销被诉行政行为', '撤销具体行政行为', '判决撤销'],
  REVOKE_ACT_PART: ['部分撤销行政行为'],
  REVOKE_REDO: ['全部撤销并重作', '撤销并重作', '撤销重作', '撤销并责令重新作出行政行为'],
  REVOKE_PART_REDO: ['部分撤销并重作'],
  PERFORM_DUTY: ['责令履行法定职责', '责令履行', '限期履行', '限期履行法定职责'],
  ACT_ILLEGAL: ['确认行政行为违法', '确认被诉行政行为违法', '确认具体行政行为违法'],
  AGREEMENT_COMPENSATION: ['行政协议补偿'],
  COMPENSATION: ['赔偿', '判决赔偿'],
  CLAIMS_SUPPORTED: ['支持', '支持原告诉讼请求'],
  CLAIMS_PARTLY_SUPPORTED: ['部分支持', '部分支持原告诉讼请求'],
  SUIT_REJECTED: ['裁定驳回起诉', '驳回原告起诉', '驳回原告的起诉'],
  TRANSFERRED: ['移送管辖'],
  WITHDRAWN: [
    ...['撤诉', '原告撤诉', '准许撤诉', '准予撤诉', '裁定准许撤诉', '裁定准予撤诉'],
    ...['准许主动撤诉', '撤回起诉', '准许撤回起诉', '准许原告撤诉', '准许原告撤回起诉'],
  ],
  WITHDRAWN_ACT_CHANGED: ['准许因被告改变行为撤诉', '因被告改变原行为撤诉', '因被告改变行为撤诉'],
  ENDED: ['终结'],
  AFFIRMED: ['维持', '维持原判', '驳回上诉', '二审维持'],
  RULING_AFFIRMED: ['驳回上诉，维持原裁定'],
  REMANDED: ['撤销原判，发回重审', '撤销原判发回重审'],
  APPEAL_WITHDRAWN: ['撤回上诉', '准许撤回上诉'],
  MEDIATED_BY_COURT: ['调解', '调解结案', '民事调解', '调解书'],
};

export const outcomesOf: Readonly<Record<ProcedureName, readonly CaseOutcome[]>> = {
  reconsideration: outcomes,
  mediation: mediationOutcomes,
  litigation: suitOutcomes,
};
const namesOf: Readonly<Record<ProcedureName, Names<CaseOutcome>>> = {
  reconsideration,
  mediation,
  litigation,
};

const formOf = (text: string): string => labelForm(text.replace(/决定书?$/, ''));

/** The outcomes a cell can mean: those of that name, else those that registers call so. */
export function outcomesNamed(procedure: ProcedureName, text: string): readonly CaseOutcome[] {
  const asked = formOf(text);
  const codes = outcomesOf[procedure];
  const called = (names: (code: CaseOutcome) => readonly string[]): readonly CaseOutcome[] =>
    codes.filter((code) => names(code).some((name) => formOf(name) === asked));
  const own = called((code) => [code, outcomeLabels[code].zh, outcomeLabels[code].en]);
  return own.length > 0 ? own : called((code) => namesOf[procedure][code] ?? []);
}

/** Whether a register says that the parties were reconciled; the outcome itself is a termination (条例2007 40). */
export const saysSettled = (text: string): boolean => /和解/.test(text);
