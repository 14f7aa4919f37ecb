import type { FieldSchema, Field } from '../acts/body-schemas';
import { fieldsOf, useApiDescription } from '../acts/body-schemas';
import { useLanguage } from '../../i18n/use-language';
import type { Problem } from '../../api/problem';
import { labelsOnPath, wordsByField, type FieldWord, type FieldWords } from '../acts/field-words';
import type { IntakeDraft } from './intake-draft';
import { steps, type StepName } from './intake-hints';

/** Where in the wizard a field of the application is entered. */
const places: Readonly<Record<Exclude<StepName, 'check'>, readonly string[]>> = {
  channel: [
    ...['channel', 'occurredOn', 'postmarkedOn', 'oralRecord', 'agencyReceivedOn', 'legalUnitReceivedOn'],
    'splitFrom',
  ],
  parties: ['parties'],
  act: ['challengedAct', 'category', 'matter', 'reconsiderationFirst'],
  request: ['title', 'request', 'facts', 'reasons', 'note'],
  materials: ['materials', 'normRequest', 'normClause', 'normReason', 'risks', 'riskNote'],
};
const entered = Object.values(places).flat();

export function stepOf(path: string, { parties }: IntakeDraft): StepName {
  const [field = '', row] = path.split('.');
  // After the people come the respondents, who are chosen with the act.
  if (field === 'parties' && row !== undefined && Number(row) >= parties.length) return 'act';
  return steps.find((step) => step !== 'check' && places[step].includes(field)) ?? 'check';
}

/** One thing that stands against registering, with the way to its field. */
export interface Fault extends FieldWord {
  readonly step: StepName;
  readonly labels: readonly string[];
}

export interface Faults {
  readonly words: FieldWords;
  readonly list: readonly Fault[];
}

/** What the server says against the application: at its fields, and in one list. */
export function faultsOf(problem: Problem | null, draft: IntakeDraft, fields: readonly Field[]): Faults {
  const { atField: words, above } = wordsByField(problem, entered);
  const atFields = Object.entries(words).flatMap(([path, own]) =>
    own.map((word) => ({ ...word, step: stepOf(path, draft), labels: labelsOnPath(fields, path) })),
  );
  return {
    words,
    list: [...above.map((word) => ({ ...word, step: 'check' as const, labels: [] })), ...atFields],
  };
}

export interface ApplicationFields {
  readonly application: readonly Field[];
  readonly party: readonly Field[];
}

/** The fields of an application and of its parties, as the description of the API has them. */
export function useApplicationFields(): ApplicationFields | null {
  const language = useLanguage();
  const { data } = useApiDescription();
  if (!data) return null;
  const application = fieldsOf(data, 'ReceiveApplicationBody', language);
  return { application, party: application.find(({ name }) => name === 'parties')?.fields ?? [] };
}

const noSchema: FieldSchema = {};

/** One of the fields by its name; an empty one where the description has none. */
export const fieldNamed = (fields: readonly Field[], name: string): Field =>
  fields.find((field) => field.name === name) ?? {
    name,
    label: name,
    control: 'text',
    required: false,
    schema: noSchema,
    fields: [],
  };
