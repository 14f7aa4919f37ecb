export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];
/** One text in both languages of the system. */
export type Wording = Readonly<Record<Locale, string>>;

/** Fills {name} places of a text; a place without a value stays visible, so that a gap is noticed. */
export const fill = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
