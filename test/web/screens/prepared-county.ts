import { dayFrom, isApprovalOf, type County, type PlayedCase } from '../county.js';

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
  /** On the registrar's desk, for forms. */
  readonly fresh: PlayedCase;
}

const reasons =
  '材料齐全，七项条件均符合。被处罚人系初次违法、货值轻微，拟按普通程序审理，听取双方意见后提出处理建议。';

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
  await drafted.playUntil(isApprovalOf('decide', 'organHead'));
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
    returned,
    proposed,
    fresh,
    earlier,
  };
}
