interface Newer {
  readonly what: string;
  /** The first version of Chromium that has it. */
  readonly since: number;
  readonly sign: RegExp;
}

/**
 * Chromium 108 is the oldest browser; what came later must not be needed by anything we deliver. What only makes
 * a page prettier, such as balanced lines, is not in the list.
 */
const newerStyles: readonly Newer[] = [
  { what: 'color-mix()', since: 111, sign: /color-mix\(/ },
  { what: 'oklch() and oklab()', since: 111, sign: /\bokl(ch|ab)\(/ },
  { what: 'light-dark()', since: 123, sign: /light-dark\(/ },
  { what: 'lh units', since: 109, sign: /[:\s(]\d*\.?\d+r?lh\b/ },
  { what: '@starting-style', since: 117, sign: /@starting-style/ },
  { what: '@scope', since: 118, sign: /@scope\b/ },
  { what: 'subgrid', since: 117, sign: /\bsubgrid\b/ },
  { what: 'style queries', since: 111, sign: /@container[^{]*style\(/ },
  { what: 'linear() easing', since: 113, sign: /[:,\s]linear\(/ },
  { what: 'field-sizing', since: 123, sign: /field-sizing\s*:/ },
  { what: 'anchors', since: 125, sign: /anchor-name\s*:|position-anchor\s*:|anchor\(/ },
  { what: 'round(), mod() and rem()', since: 125, sign: /[:\s(](round|mod|rem)\(/ },
  { what: 'unprefixed masks alone', since: 120, sign: /(?<!-webkit-)mask-image\s*:(?![^}]*-webkit-mask)/ },
];

const newerScripts: readonly Newer[] = [
  { what: 'arrays copied while changed', since: 110, sign: /\.(toSorted|toReversed|toSpliced)\(/ },
  { what: 'Array.fromAsync', since: 121, sign: /Array\.fromAsync\b/ },
  { what: 'groupBy', since: 117, sign: /\b(Object|Map)\.groupBy\b/ },
  { what: 'Promise.withResolvers', since: 119, sign: /Promise\.withResolvers\b/ },
  { what: 'Promise.try', since: 128, sign: /Promise\.try\b/ },
  { what: 'URL.canParse and URL.parse', since: 120, sign: /\bURL\.(canParse|parse)\b/ },
  { what: 'AbortSignal.any', since: 116, sign: /AbortSignal\.any\b/ },
  { what: 'algebra of sets', since: 122, sign: /\.(isSubsetOf|isSupersetOf|symmetricDifference)\(/ },
  { what: 'helpers of iterators', since: 122, sign: /\bIterator\.from\b/ },
  { what: 'sets in regular expressions', since: 112, sign: /new RegExp\([^)]*,\s*["'`][a-z]*v/ },
  { what: 'popovers of the platform', since: 114, sign: /\.(show|hide|toggle)Popover\(/ },
];

const found = (list: readonly Newer[], text: string): string[] =>
  list.filter(({ sign }) => sign.test(text)).map(({ what, since }) => `${what} (Chromium ${since})`);

/** Whether a rule stands within a rule of style; within an at-rule it may. */
function nests(css: string): boolean {
  const open: boolean[] = [];
  for (const [, before = '', brace] of css.matchAll(/([^{};]*)([{}])/g)) {
    if (brace === '}') open.pop();
    else if (open.at(-1) === true) return true;
    else open.push(!before.trim().startsWith('@') || /^@(font-face|page)/.test(before.trim()));
  }
  return false;
}

export const tooNewStyles = (css: string): string[] => [
  ...found(newerStyles, css),
  ...(nests(css) ? ['nesting (Chromium 112)'] : []),
];
export const tooNewScripts = (script: string): string[] => found(newerScripts, script);

/**
 * What the viewer of PDF names and does without: the library brings the promises itself and needs the signal only for
 * editing. The test of papers draws a page in a browser that lacks them.
 */
export const scriptsOfPdf = [
  { name: 'Promise.withResolvers', fault: 'Promise.withResolvers (Chromium 119)' },
  { name: 'Promise.try', fault: 'Promise.try (Chromium 128)' },
  { name: 'AbortSignal.any', fault: 'AbortSignal.any (Chromium 116)' },
] as const;
