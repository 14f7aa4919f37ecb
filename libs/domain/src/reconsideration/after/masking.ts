import type { Party } from '../party.js';
import type { ReconsiderationRecord } from '../reconsideration.record.js';

/** What of a case tells whose names to look for, and how old somebody was. */
export type MaskedCase = Pick<ReconsiderationRecord, 'parties'> &
  Partial<Pick<ReconsiderationRecord, 'decision' | 'concludedOn' | 'receivedOn'>>;

/** A natural person a text may name. */
export interface NamedPerson {
  readonly name: string;
  /** A child's family name is left out too. */
  readonly minor: boolean;
}

/** What in a text would tell who somebody is, with what the proposal puts in its place. */
export interface Masked {
  readonly found: string;
  readonly shown: string;
}

const compoundSurnames =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|夏侯|令狐|端木|百里|南宫|独孤|轩辕)/;

const ADULT = 18;
const isMinor = ({ born }: Party, on: string): boolean =>
  born !== undefined && `${String(Number(born.slice(0, 4)) + ADULT)}${born.slice(4)}` > on;

/** The people of a case: parties who are persons, those who act for others, children among them. */
export function personsOf(record: MaskedCase): readonly NamedPerson[] {
  const on = record.decision?.on ?? record.concludedOn ?? record.receivedOn ?? '';
  const people = record.parties.flatMap((party) => [
    ...(party.kind === 'citizen' ? [{ name: party.name, minor: isMinor(party, on) }] : []),
    ...[
      party.legalRepresentative ?? '',
      party.guardian?.name ?? '',
      ...(party.agents ?? []).map(({ name }) => name),
    ].map((name) => ({
      name,
      minor: false,
    })),
  ]);
  const named = people.map((person) => ({ ...person, name: person.name.trim() }));
  return named.filter(
    ({ name }, index) => name.length > 1 && named.findIndex((other) => other.name === name) === index,
  );
}

const surname = (name: string): string => compoundSurnames.exec(name)?.[0] ?? name.slice(0, 1);
const ordinals = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** 高远 → 高某; where two would be called the same, 高某甲 and 高某乙; a child is 某某. */
export function maskedNames(persons: readonly NamedPerson[]): readonly Masked[] {
  const masks = persons.map(({ name, minor }) => (minor ? '某某' : `${surname(name)}某`));
  return persons.map(({ name }, index) => {
    const mask = masks[index] ?? '某某';
    const alike = masks.filter((other) => other === mask).length;
    const before = masks.slice(0, index).filter((other) => other === mask).length;
    return { found: name, shown: alike > 1 ? `${mask}${ordinals[before] ?? String(before + 1)}` : mask };
  });
}

/** Numbers by which a person can be found: identity card, telephone, bank account, mail. */
const privateNumbers: readonly RegExp[] = [
  /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])\d{15,19}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])\d{4}(?: \d{4}){3}(?: \d{1,3})?(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])0\d{2,3}[- ]\d{7,8}(?![0-9A-Za-z])/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
];
const NUMBER_SHOWN = '***';

/** The numbers of persons that a text still has. */
export const numbersLeft = (text: string): readonly string[] => [
  ...new Set(privateNumbers.flatMap((pattern) => text.match(pattern) ?? [])),
];
export const namesLeft = (text: string, persons: readonly NamedPerson[]): readonly string[] =>
  persons.flatMap(({ name }) => (text.includes(name) ? [name] : []));

const ADDRESS_SHOWN = '（住址略）';
/** Where somebody lives, as the line of a party has it: ，住清镇市…; not 住所, 住房 or 住建. */
const dwelling = /(?<=[，；。\n]住)(?![所房建院宅址])[^，。；,;\n（）]{2,60}/g;

/** Proposes the text for the public: names, dwellings and numbers of persons are left out; somebody reads it before it goes out. */
export function maskedText(text: string, record: MaskedCase): string {
  const addresses = record.parties.flatMap(({ kind, address }) =>
    kind === 'citizen' && address !== undefined && address.trim().length > 3 ? [address.trim()] : [],
  );
  const withoutNumbers = privateNumbers.reduce((rest, pattern) => rest.replace(pattern, NUMBER_SHOWN), text);
  const withoutAddresses = addresses
    .reduce((rest, address) => rest.replaceAll(address, ADDRESS_SHOWN), withoutNumbers)
    .replace(dwelling, ADDRESS_SHOWN);
  // Longer names first: 林小松 must not be read as 林小 with something behind it.
  const names = [...maskedNames(personsOf(record))].sort((a, b) => b.found.length - a.found.length);
  return names.reduce((rest, { found, shown }) => rest.replaceAll(found, shown), withoutAddresses);
}
