import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { article, procedureNames, procedures } from '@mingjing/domain';

import { generatedDocuments } from './docs.js';
import { actsOf, editions, inArticleOrder } from './docs-editions.js';
import { checkoutFolder } from './scenarios-files.js';

describe('the generated documents', () => {
  it('are committed as the program writes them', async () => {
    for (const { file, text } of await generatedDocuments())
      expect(readFileSync(join(checkoutFolder(), 'docs/generated', file), 'utf8')).toBe(text);
  });

  it('name every act', async () => {
    const sheet = (await generatedDocuments()).find(({ file }) => file === 'acts.md')?.text ?? '';
    const acts = procedureNames.flatMap((name) => procedures[name].acts);
    expect(acts.filter((act) => !sheet.includes(`(\`${act}\`)`))).toEqual([]);
  });

  it('name every clock of each edition', async () => {
    const sheet = (await generatedDocuments()).find(({ file }) => file === 'deadlines.md')?.text ?? '';
    const rules = editions.flatMap(({ procedure, ruleSet }) =>
      procedures[procedure].model.deadlineRules(ruleSet),
    );
    expect(rules.map(({ id }) => id).filter((id) => !sheet.includes(`| \`${id}\` |`))).toEqual([]);
    expect(new Set(editions.map(({ procedure }) => procedure))).toEqual(new Set(procedureNames));
  });

  it('stand in the order of the articles, counted as numbers', () => {
    const sorted = ['49', '5', '30(2)', '30(1)(10)', '30(1)(2)', '30']
      .map((at) => article('ARL', at))
      .toSorted(inArticleOrder);
    expect(sorted.map(({ at }) => at)).toEqual(['5', '30', '30(1)(2)', '30(1)(10)', '30(2)', '49']);
    expect(inArticleOrder(article('APL', '1'), article('ARL', '90'))).toBeGreaterThan(0);
  });

  it('leave out what an edition does not know', () =>
    expect(actsOf(editions.find(({ ruleSet }) => ruleSet === 'R0')!).map(({ act }) => act)).not.toContain(
      'chooseProcedure',
    ));
});
