import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import type { Article } from '../../law/article.js';
import { inEdition, type RuleSet } from '../../law/rule-set.js';
import {
  openingActs,
  type LitigationEvents as Events,
  type LitigationEventType,
} from '../../litigation/litigation-acts.js';
import type { LitigationDocumentKind } from '../../litigation/litigation-documents.js';
import type { CourtArticle } from '../../litigation/litigation-law.js';
import type { CourtDecision, KnownSuit, LitigationRecord } from '../../litigation/litigation-record.js';
import { effectiveJournal } from '../../procedure/corrections.js';
import type { JournalEntry } from '../../procedure/journal-entry.js';
import { citation } from '../document-articles.js';
import type { DocumentDraft, DocumentSource } from '../document-source.js';
import { oneLine } from '../document-text.js';

/** The payload of the entry with which each paper of a lawsuit is issued. */
export interface LitigationPayloads {
  assignmentSheet: Events['UnitAssigned'];
  suitAnswer: Events['AnswerFiled'];
  evidenceExtensionRequest: Events['EvidenceExtensionRequested'];
  jurisdictionObjection: Events['JurisdictionObjected'];
  suitMandate: Events['AgentsAppointed'];
  appearanceStatement: Events['AppearanceSubmitted'];
  changeOfActNotice: Events['ActChanged'];
  appeal: Events['AppealFiled'] | Events['JurisdictionAppealed'];
  appealAnswer: Events['AppealAnswerFiled'];
  retrialApplication: Events['RetrialApplied'];
  retrialOpinion: Events['RetrialOpinionFiled'];
  performanceReport: Events['JudgmentPerformed'];
  judicialSuggestionReply: Events['JudicialSuggestionAnswered'];
  procuratorSuggestionReply: Events['ProcuratorSuggestionAnswered'];
  courtEnforcementApplication: Events['CourtEnforcementApplied'] | Events['CourtApplied'];
}

/** What a paper of a lawsuit is written from. */
export interface SuitSource<Kind extends LitigationDocumentKind = LitigationDocumentKind> extends Pick<
  DocumentSource,
  'body' | 'handler'
> {
  readonly ruleSet: RuleSet;
  readonly record: LitigationRecord;
  readonly payload: LitigationPayloads[Kind];
  /** The case's entries: who appealed, what was demanded, the approved summary are told in others than the paper's own. */
  readonly journal: readonly JournalEntry[];
  /** The case of the instance below, whose decision is appealed against or reopened. */
  readonly below?: LitigationRecord;
  /** The clocks as they stand after the act. */
  readonly deadlines: readonly Deadline[];
  readonly issuedOn: CalendarDate;
  /** Courts and organs by their ids in the register; one that is missing is left blank for a person to fill in. */
  readonly names?: Readonly<Record<string, string>>;
}
export type SuitWriter<Kind extends LitigationDocumentKind> = (source: SuitSource<Kind>) => DocumentDraft;
/** What the parts of a paper need, whatever its kind. */
export type AnySuitSource = Omit<SuitSource, 'payload'>;

export const wordingVersion = 1;

/** Clearly marked, where a person must write what no record holds. */
export const blank = (what: string): string => `【${what}】`;

/** The suit; no paper can be written before there is one. */
export function suitOf({ record }: AnySuitSource): KnownSuit {
  if (!record.suit) throw new Error('a paper of a lawsuit needs the suit');
  return record.suit;
}

/** A civil suit, with the civil procedure law; every other kind is administrative. */
export const isCivil = (source: AnySuitSource): boolean => suitOf(source).kind === 'CIVIL_DEFENDANT';
export const branch = (source: AnySuitSource): string => (isCivil(source) ? '民事' : '行政');

/** A court or organ of the register by its name; what was typed as a name stays one. */
export function named(source: AnySuitSource, id: string | undefined, what: string): string {
  const known =
    source.names?.[id ?? ''] ?? source.record.parties.find(({ organId }) => organId === id && id)?.name;
  const typed = /\p{Script=Han}/u.test(id ?? '') ? id : undefined;
  return oneLine(known ?? typed ?? '') || blank(what);
}
export const courtOf = (source: AnySuitSource): string =>
  named(source, suitOf(source).court, '受诉人民法院名称');

/** 判决书, 裁定书, 调解书. */
export const decisionForms: Readonly<Record<CourtDecision['form'], string>> = {
  judgment: '判决书',
  ruling: '裁定书',
  mediationDocument: '调解书',
};

/** What is contested: 某市中级人民法院作出的（2026）黔01行初1号行政判决书, as far as the case below is known. */
export function decidedBelow(
  source: AnySuitSource,
  otherwise: { readonly court: string; readonly form: string },
): string {
  const { below } = source;
  const court = below?.suit ? named(source, below.suit.court, '原审人民法院名称') : otherwise.court;
  const form = below?.decision ? decisionForms[below.decision.form] : otherwise.form;
  return `${court}作出的${oneLine(below?.courtCaseNumber ?? '')}${branch(source)}${form}`;
}

/** The court's number where it is known: （2026）黔01行初1号. */
export const courtNumber = ({ record }: AnySuitSource): string => oneLine(record.courtCaseNumber ?? '');
export const numberLine = (source: AnySuitSource): string =>
  courtNumber(source) === '' ? '' : `案号：${courtNumber(source)}`;

export const bracketed = (text: string): string => (text === '' ? '' : `（${text}）`);
/** A procuratorate sues for the public with a 起诉书. */
export const complaint = (source: AnySuitSource): string =>
  suitOf(source).kind === 'PUBLIC_INTEREST' ? '公益诉讼起诉书' : '起诉状';

type Told<T extends LitigationEventType> = Pick<JournalEntry, 'occurredOn'> & { readonly payload: Events[T] };

/** The last entry of a type, corrections taken in. */
export function told<T extends LitigationEventType>(
  { journal }: AnySuitSource,
  type: T,
  where: (payload: Events[T]) => boolean = () => true,
): Told<T> | undefined {
  return (effectiveJournal(journal) as unknown as readonly (Told<T> & { type: string })[])
    .filter((entry) => entry.type === type && where(entry.payload))
    .at(-1);
}

/** The entry that opened the case. */
export const openedBy = ({ journal }: AnySuitSource): JournalEntry | undefined =>
  effectiveJournal(journal).find(({ act }) => (openingActs as readonly string[]).includes(act));

export interface Basis {
  readonly text: string;
  readonly articles: readonly Article[];
}

/** Articles as the edition of the case has them; where the law sheet is silent, 待核实 and never today's number. */
export function basisOf(
  { ruleSet }: AnySuitSource,
  ...asked: readonly CourtArticle<Article | null>[]
): Basis {
  const all = asked.map((each) => inEdition(each, ruleSet)).filter((each) => each !== null);
  const articles = all.filter(
    ({ law, at }, index) => all.findIndex((one) => one.law === law && one.at === at) === index,
  );
  if (articles.length === 0) throw new Error(`the paper has no article in ${ruleSet}`);
  const read = articles.filter(({ law }) => law !== 'LAW_THEN');
  const then = read.length < articles.length ? '当时施行的诉讼法（具体条文待核实）' : '';
  return { text: [citation(read), then].filter((part) => part !== '').join('和'), articles };
}

/** 1. …；2. …。 as numbered lines. */
export const numbered = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line !== '')
    .map((line, index, all) => `${String(index + 1)}. ${line}${index === all.length - 1 ? '。' : '；'}`);
