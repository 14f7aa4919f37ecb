import type { HandIn, HandInFile, Inapplicable, Item, Line } from './answers';

/** What is being prepared, as it stands on the page. */
export interface Draft {
  readonly lines: readonly Line[];
  readonly notApplicable: readonly Inapplicable[];
  readonly summary: string;
}

export const draftOf = ({ draft }: HandIn): Draft => ({
  lines: draft?.lines ?? [],
  notApplicable: draft?.notApplicable ?? [],
  summary: draft?.summary ?? '',
});

/** By what words of its name a file probably belongs to which item of a checklist. */
const words: readonly (readonly [RegExp, readonly string[]])[] = [
  [/答复书|答辩状/, ['answer']],
  [/委托书|代理/, ['mandate']],
  [/身份证明|负责人证明/, ['identity']],
  [/立案/, ['filing']],
  [/(先行?|事先)告知/, ['priorNotice']],
  [/询问/, ['questioning', 'inquiry']],
  [/陈述|申辩/, ['pleadings']],
  [/听证/, ['hearing']],
  [/法制审核/, ['legalReview']],
  [/集体讨论/, ['discussion']],
  [/送达|回证/, ['service']],
  [/决定书|答复告知/, ['decision', 'reply']],
  [/申请/, ['application', 'request']],
  [/检索|查找/, ['search']],
  [/受理|补正/, ['receipt', 'correction']],
  [/检查|勘验|现场|照片|笔录/, ['facts', 'record', 'review']],
  [/法律|法规|规章|条例|依据|规范性|基准/, ['basis', 'competence']],
];

/** The item a file is for, by its name; none where nothing fits. */
export function itemByName(name: string, items: readonly Pick<Item, 'code'>[]): string | undefined {
  const codes = words.find(([word]) => word.test(name))?.[1] ?? [];
  return codes.find((code) => items.some((item) => item.code === code));
}

/** A line made of an uploaded file. */
export function lineOf({ id, title, fileName, pages }: HandInFile, items: readonly Item[]): Line {
  const item = itemByName(fileName, items);
  return {
    material: id,
    name: title,
    ...(item === undefined ? {} : { item }),
    ...(pages === null ? {} : { pages }),
  };
}

/** Moves a line up or down by one; at the end it stays where it is. */
export function moved(lines: readonly Line[], index: number, by: -1 | 1): readonly Line[] {
  const to = index + by;
  const line = lines[index];
  const other = lines[to];
  if (!line || !other) return lines;
  return lines.map((each, at) => (at === index ? other : at === to ? line : each));
}

/** A checklist held against what stands on the page: the same rules as the server's, at once. */
export function checkedItems(items: readonly Item[], draft: Draft): readonly Item[] {
  return items.map((item) => {
    const reason = draft.notApplicable.find((one) => one.item === item.code)?.reason ?? null;
    const given =
      draft.lines.some((line) => line.item === item.code) || (item.handedIn && item.state === 'given');
    if (given) return { ...item, state: 'given', reason: null };
    if (item.handedIn && item.state === 'notApplicable') return item;
    if (item.need !== 'always' && (reason ?? '').trim() !== '')
      return { ...item, state: 'notApplicable', reason };
    return { ...item, state: item.need === 'whereApplicable' ? 'open' : 'missing', reason: null };
  });
}

export const missingOf = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ state }) => state === 'missing');

/** What the server keeps of a draft: reasons without words are none. */
export const tidied = ({ lines, notApplicable, summary }: Draft): object => ({
  lines: lines.map(({ source, proves, name, ...line }) => ({
    ...line,
    name: name.trim(),
    ...((source ?? '').trim() === '' ? {} : { source }),
    ...((proves ?? '').trim() === '' ? {} : { proves }),
  })),
  notApplicable: notApplicable.filter(({ reason }) => reason.trim() !== ''),
  ...(summary.trim() === '' ? {} : { summary }),
});
