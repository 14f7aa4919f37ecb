import { courtRuleSets, inEdition, type CourtRuleSet } from '../../law/rule-set.js';
import type { LitigationAct } from '../../litigation/litigation-acts.js';
import { litigationDocumentKinds } from '../../litigation/litigation-documents.js';
import { litigation as table, litigationActs as acts } from '../../litigation/litigation-procedure.js';
import { numberOf } from '../document-numbers.js';
import { litigationPapers } from './litigation-papers.js';
import { bearsNoNumber, suitNumberAdditions } from './suit-document-numbers.js';
import { isCivilIn, issued, names, parties, ways } from './suit-papers.fixture.js';

const issuing = acts.filter((act) => table.acts[act].issues !== undefined);
const knows = (act: LitigationAct, ruleSet: CourtRuleSet): boolean =>
  inEdition(table.acts[act].article, ruleSet) !== null;
const papersIn = (ruleSet: CourtRuleSet) =>
  issuing
    .filter((act) => knows(act, ruleSet))
    .flatMap((act) => (ways[act] ?? []).map((history) => ({ act, ...issued(ruleSet, history) })));
const editions = courtRuleSets.map((ruleSet) => ({ ruleSet, papers: papersIn(ruleSet) }));
const textOf = ({ title, body }: { readonly title: string; readonly body: string }): string =>
  `${title}\n${body}`;

describe('the papers of a lawsuit', () => {
  it('are written for every act that issues one, and every kind has its writer', () => {
    expect(Object.keys(ways).sort()).toEqual([...issuing].sort());
    expect(Object.keys(litigationPapers).sort()).toEqual([...litigationDocumentKinds].sort());
    const written = editions.find(({ ruleSet }) => ruleSet === 'L2')?.papers.map(({ kind }) => kind);
    expect(new Set(written)).toEqual(new Set(litigationDocumentKinds));
  });

  it.each(editions)('hold no foreign letter, key or empty place in $ruleSet', ({ papers }) => {
    expect(
      papers.filter((paper) => /[A-Za-z]|undefined|null|（）|：。|，。|。。|《》/.test(textOf(paper))),
    ).toEqual([]);
  });

  it.each(editions)('leave no number of a person and no line empty in $ruleSet', ({ papers }) => {
    const secrets = parties.flatMap(({ idNo, phone }) => [idNo, phone]).filter((one) => one !== undefined);
    expect(secrets).toHaveLength(2);
    expect(papers.filter((paper) => secrets.some((secret) => textOf(paper).includes(secret)))).toEqual([]);
    expect(papers.filter(({ body }) => body.split('\n').some((line) => line.trim() === ''))).toEqual([]);
  });

  it.each(editions)(
    'name both sides, and list every party where a party hands them in, in $ruleSet',
    ({ papers }) => {
      const listing = ['suitAnswer', 'evidenceExtensionRequest', 'jurisdictionObjection', 'assignmentSheet'];
      const higher = [
        'appeal',
        'appealAnswer',
        'retrialApplication',
        'retrialOpinion',
        'courtEnforcementApplication',
      ];
      const missing = papers.flatMap((paper) => {
        const wanted = [...listing, ...higher].includes(paper.kind)
          ? paper.parties
          : paper.parties.filter(({ role }) => role !== 'thirdParty');
        const text = textOf(paper) + paper.addressee;
        return wanted.filter(({ name }) => !text.includes(name)).map(({ name }) => `${paper.act}: ${name}`);
      });
      expect(missing).toEqual([]);
    },
  );

  it.each(editions)(
    'end with seal or organ and the day, and are written to somebody, in $ruleSet',
    ({ papers }) => {
      expect(papers.filter(({ body }) => !/\n\d{4}年\d{1,2}月\d{1,2}日$/.test(body))).toEqual([]);
      expect(
        papers.filter(
          ({ body }) => !body.includes('（盖章）：某市人民政府') && !body.includes('\n某市人民政府\n'),
        ),
      ).toEqual([]);
      expect(papers.filter(({ addressee }) => addressee === '' || addressee.includes('【'))).toEqual([]);
    },
  );
});

describe('an article in a paper', () => {
  /** On other matters than norms no law sets a period for the reply. */
  const letterWithoutArticle = '司法建议书';
  const ofThen = ['LAW_THEN', 'RULES', 'APL_OLD'];

  it.each(['L0', 'L1', 'C0'] as const)(
    'is never today’s number in %s, and the text says 待核实',
    (ruleSet) => {
      const papers = editions.find((edition) => edition.ruleSet === ruleSet)!.papers;
      expect(papers.length).toBeGreaterThan(8);
      expect(papers.flatMap(({ articles }) => articles).filter(({ law }) => !ofThen.includes(law))).toEqual(
        [],
      );
      const silent = papers.filter(
        ({ body }) => !body.includes('待核实') && !body.includes(letterWithoutArticle),
      );
      expect(silent.map(({ act }) => act)).toEqual([]);
      const numbers = papers.flatMap(
        ({ body }) => body.replace('规范性文件第六条', '').match(/第[一二三四五六七八九十百]+条/g) ?? [],
      );
      expect([...new Set(numbers)]).toEqual(ruleSet === 'L0' ? ['第四十三条'] : []);
    },
  );

  it.each(['L2', 'C1'] as const)('of today stands in the text as well as beside it in %s', (ruleSet) => {
    const papers = editions.find((edition) => edition.ruleSet === ruleSet)!.papers;
    expect(papers.filter(({ body }) => body.includes('当时施行的诉讼法'))).toEqual([]);
    expect(papers.filter(({ articles }) => articles.length === 0)).toEqual([]);
    const wrong = isCivilIn(ruleSet)
      ? ['APL', 'APL_INT', 'LEADER_RULES', 'AEL', 'PI_INT']
      : ['CPL', 'CPL_INT'];
    expect(papers.flatMap(({ articles }) => articles).filter(({ law }) => wrong.includes(law))).toEqual([]);
    const law = isCivilIn(ruleSet) ? /行政诉讼法|出庭应诉若干/ : /民事诉讼法/;
    expect(papers.filter(({ body }) => law.test(body)).map(({ act }) => act)).toEqual([]);
  });
});

describe('courts and organs', () => {
  it('are named from the register, by the name typed, or left to be filled in', () => {
    const [history] = ways.objectJurisdiction!;
    expect(issued('L2', history!).body).toContain('移送某省高级人民法院审理');
    const { 'court-2': _, ...others } = names;
    expect(issued('L2', history!, { names: others }).body).toContain('移送【有管辖权的人民法院名称】审理');
    const typed = [
      ...history!.slice(0, -1),
      ['2026-03-05', 'objectJurisdiction', { competentCourt: '某县人民法院' }],
    ] as const;
    expect(issued('L2', typed).body).toContain('移送某县人民法院审理');
  });

  it('of the register are found among the parties too', () => {
    const history = [
      [
        '2026-03-02',
        'receiveSummons',
        {
          parties: [
            ...parties.slice(0, 4),
            { ...parties[3]!, key: 'defendant-3', name: '某市教育局', organId: 'organ-7' },
          ],
        },
      ],
      ['2026-03-03', 'assign', { unit: 'organ-7' }],
    ] as const;
    expect(issued('L2', history).addressee).toBe('某市教育局');
  });
});

describe('the number of a paper', () => {
  it('comes from a series of its own for what the organ writes as an authority, and from none for a party’s papers', () => {
    const series = litigationDocumentKinds.filter((kind) => !bearsNoNumber(kind));
    expect(series.sort()).toEqual(
      [
        'assignmentSheet',
        'changeOfActNotice',
        'courtEnforcementApplication',
        'judicialSuggestionReply',
        'performanceReport',
        'procuratorSuggestionReply',
      ].sort(),
    );
    const marks = series.map((kind) => suitNumberAdditions[kind]);
    expect(new Set(marks).size).toBe(series.length);
  });

  it('is written as the house numbers papers, and left empty where the court’s own number counts', () => {
    const place = { prefix: '清府应', year: 2026, sequence: 3, caseNumber: '清府应〔2026〕12号' };
    expect(numberOf('assignmentSheet', place)).toBe('清府应交〔2026〕3号');
    expect(numberOf('suitAnswer', place)).toBe('');
  });
});
