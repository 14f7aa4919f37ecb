import type { Article } from '../law/article.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Party } from '../reconsideration/party.js';
import { partyNamed } from './document-parties.js';
import type { DocumentDraft, DocumentSource } from './document-source.js';
import { chineseDate, oneLine, withoutPrivateNumbers } from './document-text.js';

/** What one kind of document says; the frame adds head, foot and care for private numbers. */
export interface DocumentContent {
  readonly title: string;
  readonly addressee: string;
  /** Notices begin with a line to the addressee, decisions and records with the parties. */
  readonly greets: boolean;
  readonly lines: readonly string[];
  readonly remedy?: string;
  readonly articles: readonly Article[];
  readonly wordingVersion: number;
}

/** The one the caller names, or else everybody the document is for. */
export const addresseeOf = ({ record, recipientKey }: DocumentSource, all: string): string =>
  recipientKey === undefined ? all : oneLine(partyNamed(record, recipientKey).name);

/** What head and foot of a paper need to know, of whatever procedure. */
export interface FrameSource extends Pick<DocumentSource, 'body' | 'handler'> {
  readonly record: { readonly parties: readonly Party[] };
  readonly issuedOn: CalendarDate;
}

function handlerLine({ body, handler }: FrameSource): string {
  const officer = handler ? `承办人：${oneLine(handler.name)}。` : '';
  const contact = handler?.contact ? `联系方式：${oneLine(handler.contact)}。` : '';
  return `承办机构：${body.officeName}。${officer}${contact}`;
}

/** Puts a content between head and foot. */
export function framed(source: FrameSource, content: DocumentContent): DocumentDraft {
  const { record, body, issuedOn } = source;
  const known = record.parties.flatMap(({ idNo, phone }) => [idNo ?? '', phone ?? '']);
  const clean = (text: string): string => withoutPrivateNumbers(text, known);
  const remedy = content.remedy === undefined ? null : clean(content.remedy);
  const greeting = content.greets ? [`${content.addressee}：`] : [];
  const written = [...greeting, ...content.lines].filter((line) => line !== '').map(clean);
  return {
    title: `${body.organName}${content.title}`,
    addressee: content.addressee,
    body: [
      ...written,
      ...(remedy === null ? [] : [remedy]),
      handlerLine(source),
      body.organName,
      chineseDate(issuedOn),
    ].join('\n'),
    articles: content.articles,
    remedy,
    wordingVersion: content.wordingVersion,
  };
}
