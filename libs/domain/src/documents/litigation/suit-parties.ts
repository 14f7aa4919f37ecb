import { isOurs, others } from '../../litigation/litigation-record.js';
import type { SuedAct, Suit, SuitParty } from '../../litigation/litigation-terms.js';
import { suitRoleLabels } from '../../wording/litigation-labels.js';
import { chineseNumber } from '../chinese-numerals.js';
import { chineseDate, oneLine, phrase } from '../document-text.js';
import { openedBy, suitOf, told, type AnySuitSource } from './suit-source.js';

/** More people than this are named by the first and their number within a sentence. */
const mostNamedInSentence = 5;

export const joined = (parties: readonly SuitParty[]): string =>
  parties.map(({ name }) => oneLine(name)).join('、');
function inSentence(parties: readonly SuitParty[]): string {
  const [first] = parties;
  if (!first || parties.length <= mostNamedInSentence) return joined(parties);
  const counter = parties.every(({ kind }) => kind === 'citizen') ? '人' : '方';
  return `${oneLine(first.name)}等${chineseNumber(parties.length)}${counter}`;
}

export const ours = ({ record }: AnySuitSource): readonly SuitParty[] =>
  record.parties.filter((party) => party.ours === true);
export const ourNames = (source: AnySuitSource): string => joined(ours(source));
/** The procuratorate that suggests before it sues. */
export const prosecutors = (source: AnySuitSource): string =>
  joined(suitOf(source).parties.filter(({ role }) => role === 'plaintiff'));
export const partyName = ({ record }: AnySuitSource, key: string): string => {
  const party = record.parties.find((one) => one.key === key);
  if (!party) throw new Error(`no party ${key}`);
  return oneLine(party.name);
};

/** A procuratorate that sues for the public is no plaintiff (检察公益诉讼解释). */
export const roleOf = ({ kind }: Pick<Suit, 'kind'>, { role }: Pick<SuitParty, 'role'>): string =>
  kind === 'PUBLIC_INTEREST' && role === 'plaintiff' ? '公益诉讼起诉人' : suitRoleLabels[role].zh;

const sexes = { male: '男', female: '女' } as const;
const heads = { citizen: '', company: '法定代表人', organisation: '负责人', organ: '法定代表人' } as const;

/** A party on a line of its own, without identity and telephone numbers. */
export function particulars(label: string, party: SuitParty): string {
  const address = phrase(party.address ?? '');
  const head = phrase(party.legalRepresentative ?? '');
  const citizen = party.kind === 'citizen';
  const facts = [
    oneLine(party.name),
    party.sex ? sexes[party.sex] : '',
    party.born ? `${chineseDate(party.born)}出生` : '',
    address && `${citizen ? '住' : '住所地'}${address}`,
    citizen ? '' : head && `${heads[party.kind]}${head}`,
  ];
  return `${label}：${facts.filter((fact) => fact !== '').join('，')}。`;
}

/** Everybody with the place they have in the paper, our side first. */
export function partyLines(source: AnySuitSource, label: (party: SuitParty) => string): string[] {
  const { record } = source;
  const rest = [...others(record)].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return [
    ...ours(source).map((party) => particulars(label(party), party)),
    ...agentLines(source),
    ...rest.map((party) => particulars(label(party), party)),
  ];
}
const order: readonly SuitParty['role'][] = ['plaintiff', 'defendant', 'thirdParty'];

/** The same by their place before the court, ours among them and without agents. */
export function partiesInOrder(source: AnySuitSource): string[] {
  const label = placeIn(source);
  return [...source.record.parties]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map((party) => particulars(label(party), party));
}

function agentLines(source: AnySuitSource): string[] {
  const agents = told(source, 'AgentsAppointed')?.payload.agents ?? [];
  return agents.map(({ name, post }) =>
    post.trim() === ''
      ? `委托诉讼代理人：${oneLine(name)}。`
      : `委托诉讼代理人：${oneLine(name)}，${phrase(post)}。`,
  );
}

/** Who moved the higher instance: ourselves, or those named with the copy; nobody where a procuratorate did. */
function movers(source: AnySuitSource): readonly string[] {
  const { type, payload } = openedBy(source) ?? {};
  if (type === 'AppealFiled' || type === 'RetrialApplied') return ours(source).map(({ key }) => key);
  const { appellants, applicants } = (payload ?? {}) as {
    readonly appellants?: readonly string[];
    readonly applicants?: readonly string[];
  };
  return appellants ?? applicants ?? [];
}

const higher = {
  second: { mover: '上诉人', opposite: '被上诉人' },
  retrial: { mover: '再审申请人', opposite: '被申请人' },
} as const;
const beforeSuit = {
  plaintiff: '提出检察建议的机关',
  defendant: '被建议的机关',
  thirdParty: '第三人',
} as const;

/** 上诉人（一审原告）; who neither appeals nor is on the other side keeps the place of the first instance (行诉解释 107). */
function inHigher(source: AnySuitSource, { mover, opposite }: { mover: string; opposite: string }) {
  const suit = suitOf(source);
  const moving = movers(source);
  const sides = suit.parties.filter(({ key }) => moving.includes(key)).map(({ role }) => role);
  return (party: SuitParty): string => {
    const first = `一审${roleOf(suit, party)}`;
    if (moving.includes(party.key)) return `${mover}（${first}）`;
    const beside = moving.length === 0 || sides.includes(party.role) || party.role === 'thirdParty';
    return beside ? first : `${opposite}（${first}）`;
  };
}

/** What each party is called in this instance. */
export function placeIn(source: AnySuitSource): (party: SuitParty) => string {
  const { instance } = source.record;
  if (instance === 'second' || instance === 'retrial') return inHigher(source, higher[instance]);
  if (instance === 'preTrial') return ({ role }) => beforeSuit[role];
  if (instance === 'enforcement')
    return ({ ours: us, role }) =>
      us === true ? '申请执行人' : role === 'thirdParty' ? '利害关系人' : '被执行人';
  return (party) => roleOf(suitOf(source), party);
}

/** The same with what we and whoever sued or moved are called in the paper: 答辩人（被上诉人，一审被告）. */
export function called(source: AnySuitSource, us: string, them?: string): (party: SuitParty) => string {
  const place = placeIn(source);
  const first = source.record.instance === 'first';
  const named = (as: string, party: SuitParty): string =>
    `${as}（${place(party).replace('（', '，').replace('）', '')}）`;
  return (party) => {
    if (isOurs(source.record, party.key)) return named(us, party);
    const facing = first ? party.role === 'plaintiff' : movers(source).includes(party.key);
    return facing && them !== undefined ? named(them, party) : place(party);
  };
}

/** 原告甲诉某市人民政府行政处罚一案; before and without a suit what we know it by. */
export function caseName(source: AnySuitSource): string {
  const { parties, cause, actSued } = suitOf(source);
  const side = (role: SuitParty['role']): string =>
    inSentence(parties.filter((party) => party.role === role));
  if (source.record.instance === 'enforcement') return `${ourNames(source)}申请强制执行${actOf(actSued)}一案`;
  return `${side('plaintiff')}诉${side('defendant')}${phrase(cause)}一案`;
}

/** The act or contract with its number and day: 《行政处罚决定书》（〔2026〕1号，2026年2月1日作出）. */
export function actOf({ title, number, madeOn }: SuedAct): string {
  const name = phrase(title);
  const bare = name.includes('《') || !/[书证函单定同议]$/.test(name);
  const sign = phrase(number ?? '');
  const known = [/^(无|—+|-+)?$/.test(sign) ? '' : sign, madeOn ? chineseDate(madeOn) : ''];
  const particular = known.filter((part) => part !== '').join('，');
  return `${bare ? name : `《${name}》`}${particular === '' ? '' : `（${particular}）`}`;
}
