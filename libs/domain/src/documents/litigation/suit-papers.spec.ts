import { inEdition, courtRuleSets, type CourtRuleSet } from '../../law/rule-set.js';
import type { LitigationAct } from '../../litigation/litigation-acts.js';
import { ways, issued } from './suit-papers.fixture.js';
import { litigation as table } from '../../litigation/litigation-procedure.js';
import { writeFileSync } from 'node:fs';

it('prints', () => {
  const out: string[] = [];
  for (const ruleSet of ['L2', 'C1', 'L1', 'L0'] as const)
    for (const [act, histories] of Object.entries(ways))
      for (const history of histories) {
        if (inEdition(table.acts[act as LitigationAct].article, ruleSet) === null) continue;
        try {
          const p = issued(ruleSet, history);
          out.push(
            `##### ${ruleSet} ${act} -> ${p.kind}\n${p.title}\n---\n${p.body}\n[${p.articles.map((a) => a.law + a.at).join(',')}]`,
          );
        } catch (e) {
          out.push(`##### ${ruleSet} ${act} FAILED ${(e as Error).stack}`);
        }
      }
  writeFileSync('/tmp/papers-out.txt', out.join('\n\n'));
});
