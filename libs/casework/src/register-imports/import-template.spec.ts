import { procedureNames, locales } from '@mingjing/domain';
import { guessMapping, importFieldsOf } from './import-fields.js';
import { importTemplate } from './import-template.js';
import { readEntry } from './read-entry.js';

const all = procedureNames.flatMap((procedure) => locales.map((locale) => [procedure, locale] as const));

describe.each(all)('the template of a register of %s in %s', (procedure, locale) => {
  const { headings, explained } = importTemplate(procedure, locale);

  it('has headings that are known again when the file comes back, each as its own field', () => {
    const fields = importFieldsOf(procedure).map(({ name }, index) => [name, index]);
    expect(guessMapping(procedure, headings)).toEqual(Object.fromEntries(fields));
  });

  it('explains every column, and marks what must be told', () => {
    const [, ...rows] = explained;
    expect(rows.map(([name]) => name)).toEqual(headings.map((heading) => heading.replace('*', '')));
    for (const row of rows) expect(row.slice(0, 3)).not.toContain('');
    expect(headings.filter((heading) => heading.endsWith('*'))).toHaveLength(4);
  });

  it('names for coded columns what a cell is read as', () => {
    const mapping = guessMapping(procedure, headings);
    const names = { organs: new Map<string, string>(), courts: new Map<string, string>() };
    const coded = importFieldsOf(procedure).filter(({ kind }) => kind === 'code');
    expect(coded.length).toBeGreaterThan(0);
    for (const { name } of coded) {
      const column = mapping[name] ?? -1;
      const known = (explained[column + 1]?.[3] ?? '').split(locale === 'zh' ? '；' : '; ');
      expect(known.length).toBeGreaterThan(1);
      for (const value of known) {
        const cells = headings.map((_, index) =>
          index === column ? value : index === 1 ? '2025-03-04' : '',
        );
        const { findings } = readEntry({ procedure, mapping, names }, cells);
        expect([
          value,
          findings.filter((found) => 'code' in found && found.code === 'UNKNOWN_VALUE'),
        ]).toEqual([value, []]);
      }
    }
  });
});
