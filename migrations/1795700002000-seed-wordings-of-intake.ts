import type { MigrationInterface, QueryRunner } from 'typeorm';

const lawOf2023 = '2024-01-01';

interface Text {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly at: string;
  readonly condition: string | null;
  readonly wording: string;
}

const text = (
  head: readonly [string, string, string],
  at: string,
  condition: string,
  wording: string,
): Text => ({
  code: head[0],
  zh: head[1],
  en: head[2],
  at,
  condition,
  wording,
});

/** What is usually missing (31), by the condition of 30(1) that cannot be judged without it. */
const correctionItems: readonly Text[] = [
  text(
    ['identity', '身份证明', 'Proof of identity'],
    '30(1)(1)',
    'definiteParties',
    '提交申请人的身份证明：公民提交居民身份证等有效身份证件复印件，法人或者其他组织提交营业执照或者统一社会信用代码证书复印件及法定代表人（负责人）身份证明。',
  ),
  text(
    ['mandate', '授权委托', 'Mandate of the agent'],
    '17(2)',
    'definiteParties',
    '提交授权委托书及委托人、被委托人的身份证明文件，授权委托书应当载明委托事项、权限和期限。',
  ),
  text(
    ['capacity', '近亲属或者法定代理人关系', 'Relation of heir or guardian'],
    '14',
    'definiteParties',
    '提交与有权申请行政复议的公民之间近亲属关系或者法定代理关系的证明。',
  ),
  text(
    ['contact', '住所和联系方式', 'Address and contact'],
    '30(1)(1)',
    'definiteParties',
    '写明申请人的姓名或者名称、住所和联系方式。',
  ),
  text(
    ['signature', '签名或者盖章', 'Signature or seal'],
    '30(1)(1)',
    'definiteParties',
    '在行政复议申请书上由申请人签名、捺印或者盖章，并写明申请日期。',
  ),
  text(
    ['respondent', '被申请人不明确', 'Respondent not definite'],
    '19',
    'definiteParties',
    '写明被申请人的名称，即作出该行政行为的行政机关或者法律、法规、规章授权的组织。',
  ),
  text(
    ['act', '行政行为材料', 'The act complained of'],
    '30(1)(5)',
    'withinScope',
    '提交被申请行政复议的行政行为的文书复印件，或者能够证明该行政行为存在的其他材料。',
  ),
  text(
    ['priorRequest', '要求履行职责的材料', 'Proof of the earlier request'],
    '44(2)(1)',
    'withinScope',
    '提交曾经要求被申请人履行法定职责的证据；被申请人应当依职权主动履行，或者因正当理由不能提供的，写明理由。',
  ),
  text(
    ['interest', '利害关系', 'Interest in the act'],
    '30(1)(2)',
    'interest',
    '写明申请人与该行政行为的利害关系，并提交证明材料。',
  ),
  text(
    ['request', '明确的复议请求', 'Concrete request'],
    '30(1)(3)',
    'concreteRequest',
    '写明具体的行政复议请求，例如请求撤销、变更该行政行为，确认该行政行为违法或者无效，或者责令被申请人履行法定职责。',
  ),
  text(
    ['facts', '事实根据', 'Facts and reasons'],
    '30(1)(3)',
    'concreteRequest',
    '写明申请行政复议的主要事实和理由。',
  ),
  text(
    ['severalActs', '一并提出多个行政行为', 'Several acts in one application'],
    '22(4)',
    'concreteRequest',
    '对两个以上行政行为不服的，分别申请行政复议，并分别写明被申请行政复议的行政行为、请求、事实和理由。',
  ),
  text(
    ['damage', '行政赔偿请求', 'Claim for compensation'],
    '44(2)(2)',
    'concreteRequest',
    '写明行政赔偿的具体请求，并提交受该行政行为侵害而造成损害的证据；因被申请人原因无法举证的，写明情况。',
  ),
  text(
    ['known', '期限说明', 'When the act became known'],
    '30(1)(4)',
    'inTime',
    '写明知道该行政行为的日期和方式，并提交证明；因不可抗力或者其他正当理由耽误申请期限的，一并写明并提交证明。',
  ),
  text(
    ['elsewhere', '是否已申请复议或者起诉', 'Other applications or suits'],
    '30(1)(7)',
    'notAlreadyAccepted',
    '写明是否就同一行政行为申请过行政复议或者提起过行政诉讼；已经申请或者起诉的，提交有关文书复印件。',
  ),
];

/** Each condition of 30(1), then the usual reasons behind it. */
const declineGrounds: readonly Text[] = [
  text(
    ['indefiniteParties', '无明确申请人或者被申请人', 'No definite applicant or lawful respondent'],
    '30(1)(1)',
    'definiteParties',
    '该申请没有明确的申请人，或者所列被申请人不是作出该行政行为的行政机关或者法律、法规、规章授权的组织。',
  ),
  text(
    ['noInterest', '无利害关系', 'No interest in the act'],
    '30(1)(2)',
    'interest',
    '该行政行为未对申请人的权利义务产生实际影响，申请人与该行政行为没有利害关系。',
  ),
  text(
    ['noRequest', '无具体请求和理由', 'No concrete request and reasons'],
    '30(1)(3)',
    'concreteRequest',
    '该申请没有具体的行政复议请求和理由。',
  ),
  text(
    ['late', '超过申请期限', 'Out of time'],
    '30(1)(4)',
    'inTime',
    '申请人提出行政复议申请时已经超过法定申请期限，且没有不可抗力或者其他正当理由耽误申请期限的情形。',
  ),
  text(
    ['tooLongAgo', '超过最长申请期限', 'Beyond the longest period'],
    '21',
    'inTime',
    '自该行政行为作出之日起，已经超过行政复议法第二十一条规定的最长期限。',
  ),
  text(
    ['outOfScope', '不属于复议范围', 'Out of the scope of reconsideration'],
    '30(1)(5)',
    'withinScope',
    '申请人所申请的事项不是行政复议法第十一条规定可以申请行政复议的行政行为。',
  ),
  text(
    ['stateAct', '国防、外交等国家行为', 'Act of state'],
    '12(1)(1)',
    'withinScope',
    '申请人所申请的事项属于国防、外交等国家行为。',
  ),
  text(
    ['normativeDocument', '规范性文件', 'Normative document'],
    '12(1)(2)',
    'withinScope',
    '申请人所申请的事项是行政法规、规章或者行政机关制定、发布的具有普遍约束力的决定、命令等规范性文件。',
  ),
  text(
    ['personnel', '奖惩、任免等决定', 'Personnel decision'],
    '12(1)(3)',
    'withinScope',
    '申请人所申请的事项是行政机关对行政机关工作人员的奖惩、任免等决定。',
  ),
  text(
    ['civilMediation', '对民事纠纷的调解', 'Mediation of a civil dispute'],
    '12(1)(4)',
    'withinScope',
    '申请人所申请的事项是行政机关对民事纠纷作出的调解。',
  ),
  text(
    ['civilAct', '民事行为', 'Act under civil law'],
    '11',
    'withinScope',
    '申请人所申请的事项是平等民事主体之间的民事行为，不是行政行为。',
  ),
  text(
    ['criminalJustice', '刑事司法行为', 'Act of criminal justice'],
    '11',
    'withinScope',
    '申请人所申请的事项是公安、国家安全等机关依照刑事诉讼法明确授权实施的行为，不是行政行为。',
  ),
  text(
    ['petition', '信访事项处理', 'Handling of a petition'],
    '11',
    'withinScope',
    '申请人所申请的事项是对信访事项的登记、受理、交办、转送、复查、复核等处理，未对申请人的权利义务产生新的影响。',
  ),
  text(
    ['internalAct', '内部行为', 'Internal act'],
    '11',
    'withinScope',
    '申请人所申请的事项是行政机关的内部行为，不产生外部法律效力。',
  ),
  text(
    ['guidance', '行政指导', 'Guidance without binding force'],
    '11',
    'withinScope',
    '申请人所申请的事项是不具有强制力的行政指导行为。',
  ),
  text(
    ['technicalFinding', '事故、医疗、司法鉴定等认定', 'Finding on an accident, treatment or appraisal'],
    '11',
    'withinScope',
    '申请人所申请的事项是作为证据使用的事故、医疗或者司法鉴定等专业认定意见，不直接设定申请人的权利义务。',
  ),
  text(
    ['notCompetent', '不属于本机关管辖', 'Not within our jurisdiction'],
    '30(1)(6)',
    'ownJurisdiction',
    '该申请不属于本机关的管辖范围。',
  ),
  text(
    ['verticalOrgan', '垂直领导机关的行为', 'Act of an organ under direct higher leadership'],
    '27',
    'ownJurisdiction',
    '被申请人是实行垂直领导的行政机关、税务机关或者国家安全机关，对其行政行为不服的，应当向其上一级主管部门申请行政复议。',
  ),
  text(
    ['alreadyAccepted', '其他复议机关已经受理', 'Already accepted by a reconsideration body'],
    '30(1)(7)',
    'notAlreadyAccepted',
    '申请人就同一行政行为提出的行政复议申请，行政复议机关已经受理。',
  ),
  text(
    ['suitAccepted', '人民法院已经受理', 'Already accepted by a court'],
    '29(2)',
    'notAlreadyAccepted',
    '申请人就同一行政行为提起的行政诉讼，人民法院已经依法受理。',
  ),
  text(
    ['withdrawnBefore', '撤回后以同一事实和理由再申请', 'Applied for again after withdrawal'],
    '74(2)',
    'notAlreadyAccepted',
    '申请人撤回行政复议申请后，以同一事实和理由再次提出行政复议申请，且不能证明撤回申请违背其真实意愿。',
  ),
];

const numbered = (kind: string, texts: readonly Text[]): object[] =>
  texts.map(({ at, ...entry }, index) => ({
    kind,
    version: 1,
    position: index + 1,
    law: 'ARL',
    law_at: at,
    valid_from: lawOf2023,
    ...entry,
  }));

export class SeedWordingsOfIntake1795700002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = [
      ...numbered('correctionItem', correctionItems),
      ...numbered('declineGround', declineGrounds),
    ];
    await runner.query(
      `INSERT INTO dictionary_entries (kind, code, version, zh, en, law, law_at, wording, condition, position, valid_from, changed_at)
       SELECT kind, code, version, zh, en, law, law_at, wording, condition, position, valid_from, now() FROM jsonb_populate_recordset(NULL::dictionary_entries, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dictionary_entries DISABLE TRIGGER dictionary_entries_append_only;
      DELETE FROM dictionary_entries WHERE kind IN ('correctionItem','declineGround');
      ALTER TABLE dictionary_entries ENABLE TRIGGER dictionary_entries_append_only`);
  }
}
