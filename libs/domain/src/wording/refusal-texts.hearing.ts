import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Refusals of the chapters of hearing, committee, counsel and mediation. */
export const hearingRefusalTexts = {
  NO_COUNSEL_ASSIGNED: w(
    '本案没有指派在聘的法律顾问；请先在“顾问”栏指派',
    'No counsel in engagement is assigned to the case; assign one first',
  ),
  COUNSEL_NOT_ASSIGNED: w(
    '只能记录本案所指派的在聘法律顾问的意见；顾问本人只能记录自己的意见',
    'Only an opinion of counsel assigned and in engagement is recorded, and counsel records their own only',
  ),
  HEARING_ALREADY_NOTICED: w(
    '已经通知听证；需要改期的，请办理延期或者变更听证',
    'A hearing has been noticed; postpone or move it instead',
  ),
  HEARING_NOT_NOTICED: w('没有已经通知的听证', 'No hearing has been noticed'),
  HEARING_IN_SIMPLIFIED: w(
    '听证适用于普通程序；请先转为普通程序',
    'Hearings belong to the ordinary procedure; convert the case first',
  ),
  HEARING_GROUND_NOT_IN_EDITION: w(
    '旧法没有应当听证的情形，请选择申请人要求或者复议机构认为必要',
    'The old law has no compulsory hearing; choose the applicant’s request or the office’s own view',
  ),
  HEARING_TIME_WRONG: w(
    '请填写开始和结束时间（如09:00），结束应晚于开始',
    'Enter hours such as 09:00, the end after the start',
  ),
  HEARING_NOTICE_TOO_LATE: w(
    '听证五个工作日前须书面通知当事人；该日听证的通知最迟应于{latest}送达，请另定日期',
    'Parties are told five clear working days ahead; for that day the notice had to be served by {latest}, so choose a later day',
  ),
  HEARING_SERVICE_TOO_LATE: w(
    '听证通知最迟应于{latest}送达；已不足五个工作日的，请延期听证',
    'The notice had to be served by {latest}; postpone the hearing where five clear working days are not left',
  ),
  PANEL_INCOMPLETE: w(
    '听证须有一名主持人、两名以上听证员和一名记录员，一人不得兼任',
    'A hearing needs a presider, two members or more and a recorder, each a different person',
  ),
  PANELIST_NOT_OF_OFFICE: w(
    '主持人、听证员和记录员须是本复议机构的工作人员',
    'Those who sit must belong to the office',
  ),
  PANELIST_CONFLICTED: w(
    '{names}是本案当事人、代理人或者其工作人员，应当回避，请改由其他工作人员担任',
    '{names}: a party, its agent or its staff may not sit; name somebody else of the office',
  ),
  ROOM_TAKEN: w(
    '该时间听证室已安排{caseNumber}的听证（{startsAt}至{endsAt}），请另选听证室或者时间',
    'The room is taken by {caseNumber} from {startsAt} to {endsAt}; choose another room or time',
  ),
  PANELIST_TAKEN: w(
    '该时间有听证人员已安排{caseNumber}的听证（{startsAt}至{endsAt}），请另选人员或者时间',
    'One of those who sit is at the hearing of {caseNumber} from {startsAt} to {endsAt}; choose others or another time',
  ),
  HEARING_DAY_NOT_COME: w('听证定于{day}，尚未到期', 'The hearing is on {day}, which has not come'),
  HEARING_ON_ANOTHER_DAY: w(
    '听证应于通知的{day}举行；改期须另行通知',
    'The hearing was noticed for {day}; another day needs a new notice',
  ),
  HEARING_NOTICE_NOT_SERVED: w(
    '听证通知尚未送达：{missing}',
    'The notice of the hearing has not been served on: {missing}',
  ),
  ATTENDANCE_INCOMPLETE: w('请逐一记录每名当事人是否到场', 'Say of each party, once, whether it came'),
  HEAD_ABSENCE_UNEXPLAINED: w(
    '被申请人的负责人应当参加听证；不能参加的，须记录其说明的理由和委托的工作人员',
    'The respondent’s head should take part; otherwise record the reason given and the staff sent',
  ),
  APPLICANT_EXCUSED: w(
    '申请人有正当理由不能参加的，不视为放弃听证权利，请延期听证',
    'An applicant absent for a good reason has not waived the hearing; postpone it',
  ),
  HEARING_STAGES_MISSING: w(
    '听证笔录须记录申请人陈述、被申请人答辩和举证质证；申请人均放弃的，记录有关情况',
    'The record needs the statement, the answer and the evidence; where all applicants stayed away, what happened',
  ),
  HEARING_RECORD_NOT_SIGNED: w(
    '听证笔录须经核对并签字；拒不签字的，请注明情况',
    'The record is checked and signed; say why where somebody would not sign',
  ),
  HEARING_NOT_HELD_YET: w(
    '听证（{day}）尚未举行，请先举行或者取消听证',
    'The hearing of {day} is still to be held or cancelled',
  ),
  DECISION_NOT_ON_HEARING_RECORD: w(
    '经过听证的案件，应当根据听证笔录、审查认定的事实和证据作出决定，请确认',
    'After a hearing the decision rests on its record; confirm that it does',
  ),
  COMMITTEE_OPINION_NOT_ADDRESSED: w(
    '行政复议委员会提出咨询意见的，须说明意见的采纳情况',
    'Say how the opinions of the committee were weighed',
  ),
  QUESTIONS_MISSING: w('请写明咨询的问题', 'Write down the questions'),
  NOT_A_COMMITTEE_MEMBER: w('请选择行政复议委员会的委员', 'Choose members of the committee'),
  MEMBER_OUT_OF_TERM: w('{names}不在任期内', '{names}: not in term'),
  MEMBER_CONFLICTED: w(
    '{names}是本案当事人、代理人或者其工作人员，应当回避',
    '{names}: a party, its agent or its staff may not advise',
  ),
  COMMITTEE_NOT_CONSULTED: w('本案尚未咨询行政复议委员会', 'The committee has not been consulted'),
  MEMBER_NOT_ASKED: w('请选择受邀咨询的委员', 'Choose members who were asked'),
  OPINION_ALREADY_RECORDED: w('该委员的意见已经记录', 'The opinion of this member is on record'),
  MEDIATION_CONSENTS_NEEDED: w(
    '调解须申请人和被申请人双方自愿',
    'Mediation needs the consent of applicant and respondent',
  ),
  MEDIATION_SUBJECT_NOT_IN_EDITION: w(
    '旧法只能就行使自由裁量权的行为和赔偿、补偿纠纷调解',
    'Under the old law only discretion and compensation can be mediated',
  ),
  AGREEMENT_NOT_LAWFUL: w(
    '调解协议须自愿、合法，不得损害国家利益、社会公共利益和他人合法权益',
    'The agreement must be voluntary and lawful and harm neither the public nor others',
  ),
  NO_AGREEMENT_TO_SIGN: w('尚未达成调解协议', 'No agreement has been reached'),
  SIGNATURES_MISSING: w('尚未签字或者签章：{missing}', 'Not yet signed or sealed by: {missing}'),
  REASON_MISSING: w('请写明理由', 'Write down the reason'),
  NOT_SETTLED_IN_MEDIATION: w('调解开始后没有达成和解', 'There is no settlement since mediation began'),
  NOT_SUSPENDED_FOR_MEDIATION: w(
    '本案没有因调解中止，或者调解尚未终结',
    'The case is not suspended for mediation, or the mediation goes on',
  ),
} as const satisfies Readonly<Record<string, Wording>>;
