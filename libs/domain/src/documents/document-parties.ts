import type { RuleSet } from '../law/rule-set.js';
import type { Party, PartyRole } from '../reconsideration/party.js';
import type { KnownApplication } from '../reconsideration/reconsideration.events.js';
import { partiesOf, partyOf, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import { partyRoleLabels } from '../wording/labels.js';
import { chineseNumber } from './chinese-numerals.js';
import { chineseDate, oneLine, phrase } from './document-text.js';

type Application = KnownApplication;

/** The application; no document can be written before there is one. */
export function applicationOf(record: ReconsiderationRecord): Application {
  if (!record.application) throw new Error('a document needs an application');
  return record.application;
}

/** The party of that key; throws where the case has none. */
export function partyNamed(record: ReconsiderationRecord, key: string): Party {
  const party = partyOf(record, key);
  if (!party) throw new Error(`no party ${key}`);
  return party;
}

const joined = (parties: readonly Party[]): string => parties.map(({ name }) => oneLine(name)).join('、');

/** All names of one side, as an addressee. */
export const namesOf = (record: ReconsiderationRecord, ...roles: readonly PartyRole[]): string =>
  joined(partiesOf(record, ...roles));

/** More people than this are named by the first and their number within a sentence. */
const mostNamedInSentence = 5;

/** One side within a sentence: 申请人高远、林小松, 申请人高远等十二人; empty where the side is. */
export function sideOf(record: ReconsiderationRecord, role: PartyRole): string {
  const parties = partiesOf(record, role);
  const [first] = parties;
  if (!first) return '';
  if (parties.length <= mostNamedInSentence) return `${partyRoleLabels[role].zh}${joined(parties)}`;
  const counter = parties.every(({ kind }) => kind === 'citizen') ? '人' : '方';
  return `${partyRoleLabels[role].zh}${oneLine(first.name)}等${chineseNumber(parties.length)}${counter}`;
}

const sexes = { male: '男', female: '女' } as const;

/** Who a party is, without identity and telephone numbers. */
function particulars(party: Party): string {
  const label = partyRoleLabels[party.role].zh;
  const address = phrase(party.address ?? '');
  const representative = phrase(party.legalRepresentative ?? '');
  const facts =
    party.kind === 'citizen'
      ? [
          party.sex ? sexes[party.sex] : '',
          party.born ? `${chineseDate(party.born)}出生` : '',
          address && `住${address}`,
        ]
      : [
          address && `住所地${address}`,
          representative && `${party.kind === 'company' ? '法定代表人' : '负责人'}${representative}`,
        ];
  const chosen = party.representative ? '（申请人代表人）' : '';
  return `${label}：${[`${oneLine(party.name)}${chosen}`, ...facts].filter((fact) => fact !== '').join('，')}。`;
}

/** Each party on a line of its own, applicants first. */
export const partyLines = (record: ReconsiderationRecord): string[] =>
  (['applicant', 'respondent', 'thirdParty'] as const).flatMap((role) =>
    partiesOf(record, role).map(particulars),
  );

/** The law before 2024 spoke of 具体行政行为. */
export const actWord = (ruleSet: RuleSet): string => (ruleSet === 'R0' ? '具体行政行为' : '行政行为');

const isInaction = ({ matter, challengedAct }: Application): boolean =>
  matter.includes('不作为') || /^(未|不|拒不|拒绝|拖延|逾期)/.test(challengedAct.title.trim());

function numberOfAct(number: string | undefined): string {
  const text = phrase(number ?? '');
  return text === '' || /^(无|—+|-+)$/.test(text) ? '' : `（${text}）`;
}

/** The act complained of with its author, name, number and day: 被申请人某局于某日作出的《某决定书》（某号）. */
export function challengedActOf(record: ReconsiderationRecord): string {
  const application = applicationOf(record);
  const { challengedAct } = application;
  const author = sideOf(record, 'respondent');
  const title = phrase(challengedAct.title);
  if (isInaction(application)) return `${author}${title}`;
  const bare = title.includes('《') || !/[书证函单]$/.test(title);
  const named = bare ? title : `《${title}》`;
  return `${author}于${chineseDate(challengedAct.madeOn)}作出的${named}${numberOfAct(challengedAct.number)}`;
}

/** How the case came in, as the opening of a document: 申请人…不服被申请人…，于…向本机关申请行政复议. */
export function openingOf(record: ReconsiderationRecord): string {
  const { filedOn } = applicationOf(record);
  return `${sideOf(record, 'applicant')}不服${challengedActOf(record)}，于${chineseDate(filedOn)}向本机关申请行政复议`;
}
