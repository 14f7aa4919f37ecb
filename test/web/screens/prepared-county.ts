import { decision, type ScriptStep } from '../../../apps/cli/src/demo-script.js';
import { dayFrom, type County, type PlayedCase } from '../county.js';

/** The demo county a few days on, with something of every kind on every desk. */
export interface PreparedCounty {
  readonly county: County;
  readonly today: string;
  /** Accepted, several respondents, one answer overdue. */
  readonly open: PlayedCase;
  /** Nobody has looked at it but the law: its review period ran out. */
  readonly deemed: PlayedCase;
  /** Decided, served and closed by the demonstration. */
  readonly decided: PlayedCase;
  /** Under the rules before 2024. */
  readonly old: PlayedCase;
  /** Decided, and not served on the third party yet. */
  readonly partlyServed: PlayedCase;
  /** Its acceptance waits for the head of the office. */
  readonly proposed: PlayedCase;
  /** Its acceptance came back with a reason. */
  readonly returned: PlayedCase;
  /** Its decision waits for the head of the organ. */
  readonly drafted: PlayedCase;
  /** Its acceptance waits since an earlier day. */
  readonly earlier: PlayedCase;
  /** Under review with two requests, a report and a discussion; a draft can be proposed. */
  readonly reviewed: PlayedCase;
  /** On the registrar's desk, for forms. */
  readonly fresh: PlayedCase;
}

const reasons =
  '材料齐全，七项条件均符合。被处罚人系初次违法、货值轻微，拟按普通程序审理，听取双方意见后提出处理建议。';

const isAct =
  (act: string) =>
  (step: ScriptStep): boolean =>
    'act' in step && step.act === act;

/** The officer's report, and the talk of the office about it. */
async function reported(file: PlayedCase): Promise<void> {
  await file.act('sun-sanli', 'submitDraft', {
    report:
      '一、案件由来：申请人不服罚款五千元的处罚决定，申请行政复议。\n二、审理查明：货值十六元，未售出，系初次违法。\n三、处理意见：事实清楚、程序合法，但处罚幅度与情节不相当，拟变更罚款数额为五百元。',
    outcome: 'MODIFY',
    result: '变更罚款数额为五百元。',
  });
  await file.act('sun-sanli', 'discussCollectively', {
    level: 'office',
    participants: ['郑七星', '孙三里', '李四维'],
    opinions: '一致认为罚款数额与货值、情节明显不相当。',
    conclusion: '同意承办人的处理意见，报机关负责人审批。',
    passed: true,
    outcome: 'MODIFY',
  });
}

/** Plays what has to have happened before the screens are looked at. */
export async function prepare(county: County): Promise<PreparedCounty> {
  const earlier = await county.receive();
  await earlier.proposeAcceptance(reasons);
  await county.moveTo(dayFrom(await county.today(), 4));
  await county.delegate('chen-shian', 'wang-baichuan');
  const never = () => false;
  const decided = await county.receive();
  await decided.playUntil(never);
  const drafted = await county.receive();
  await drafted.playUntil(isAct('proposeDecision'));
  await reported(drafted);
  await drafted.act('sun-sanli', 'proposeDecision', decision);
  await drafted.approve('zheng-qixing', 'decide');
  const reviewed = await county.receive(undefined, {
    request: '1.请求撤销该行政处罚决定；2.责令被申请人赔偿申请人停业损失三千元。',
  });
  await reviewed.playUntil(isAct('proposeDecision'));
  await reported(reviewed);
  const returned = await county.receive();
  await returned.proposeAcceptance(reasons);
  await returned.sendBack('zheng-qixing', 'accept', '请写明为何不适用简易程序，再提请审批。');
  const proposed = await county.receive();
  await proposed.proposeAcceptance(reasons);
  const fresh = await county.receive('zhao-yiming');
  return {
    county,
    today: await county.today(),
    open: await county.caseNumbered('清府复〔2026〕61号'),
    deemed: await county.caseNumbered('清府复〔2026〕62号'),
    old: await county.caseNumbered('清府复〔2015〕4号'),
    partlyServed: await county.caseNumbered('清府复〔2026〕48号'),
    decided,
    drafted,
    reviewed,
    returned,
    proposed,
    fresh,
    earlier,
  };
}
