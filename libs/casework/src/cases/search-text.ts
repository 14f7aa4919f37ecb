const brackets: Readonly<Record<string, string>> = {
  '[': '〔',
  ']': '〕',
  '(': '〔',
  ')': '〕',
  '【': '〔',
  '】': '〕',
};

/** How a text is looked for: width, case and the kind of brackets make no difference. */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKC')
    // Beyond ASCII, databases differ in what they hold for the small letter.
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replaceAll(/[[\]()【】]/g, (bracket) => brackets[bracket] ?? bracket);

/** What a case is found by: its number, its title and the names of its parties, a line each. */
export const searchTextOf = (number: string, title: string, names: readonly string[]): string =>
  searchForm([number, title, ...names].join('\n'));
