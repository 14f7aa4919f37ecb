import type { CorrectionStage, NormStage, SuspensionStage } from '../reconsideration/waiting/wait-stages.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const correctionStageLabels: Labels<CorrectionStage> = {
  notServed: w('补正通知尚未送达', 'Notice not served yet'),
  running: w('等待申请人补正', 'Waiting for the applicant'),
  expired: w('期限届满，视为放弃待确认', 'Period over, abandonment to be confirmed'),
};

export const suspensionStageLabels: Labels<SuspensionStage> = {
  waiting: w('等待中止原因消除', 'Waiting for the cause to end'),
  sixtyDaysOver: w(
    '中止满六十日，须核对原因并终止',
    'Sixty days over, to be terminated if the cause persists',
  ),
  normReviewOpen: w('附带审查进行中', 'Review of the norm under way'),
  normReviewOver: w('附带审查已结束，待恢复审理', 'Review of the norm over, to be resumed'),
};

export const normStageLabels: Labels<NormStage> = {
  toNotifyMaker: w('待通知制定机关书面答复', 'Maker to be asked for its reply'),
  makerReplies: w('等待制定机关书面答复', 'Waiting for the reply of the maker'),
  toConclude: w('待作出审查结论', 'To be concluded'),
  toTransfer: w('待转送有权机关', 'To be transferred'),
  toServeTransfer: w('已转送，待登记收到', 'Transferred, receipt to be recorded'),
  transfereeDeals: w('等待受转送机关处理', 'Waiting for the body it went to'),
};
