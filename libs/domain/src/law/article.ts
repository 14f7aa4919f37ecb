import type { ByEdition } from './rule-set.js';

export const laws = {
  ARL: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
  ARL_OLD: { zh: '旧行政复议法', en: 'Administrative Reconsideration Law (before 2024)' },
  REG_2007: { zh: '行政复议法实施条例（2007年）', en: 'Implementing Regulation of 2007' },
  APL: { zh: '行政诉讼法', en: 'Administrative Procedure Law' },
  APL_OLD: { zh: '旧行政诉讼法', en: 'Administrative Procedure Law (before May 2015)' },
  APL_INT: {
    zh: '最高人民法院关于适用行政诉讼法的解释',
    en: 'SPC Interpretation of the Administrative Procedure Law',
  },
  CPL: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
  AEL: { zh: '行政强制法', en: 'Administrative Compulsion Law' },
  PML: { zh: '人民调解法', en: 'People’s Mediation Law' },
  GY_MEDIATION: {
    zh: '贵阳市行政调解暂行规定',
    en: 'Guiyang Provisional Rules on Administrative Mediation',
  },
  CPL_OLD: { zh: '民事诉讼法（2012年）', en: 'Civil Procedure Law (2012)' },
  CPL_INT: { zh: '民事诉讼法司法解释', en: 'Judicial Interpretation of the Civil Procedure Law' },
  LEADER_RULES: { zh: '负责人出庭规定', en: 'SPC Rules on Appearance of Agency Heads' },
  PI_INT: { zh: '检察公益诉讼解释', en: 'SPC and SPP Interpretation on Public Interest Litigation' },
  SCL: { zh: '国家赔偿法', en: 'State Compensation Law' },
  LAW_THEN: { zh: '当时的诉讼法', en: 'The procedure law then in force' },
  APNL: { zh: '行政处罚法', en: 'Administrative Penalty Law' },
  ALL: { zh: '行政许可法', en: 'Administrative Licence Law' },
  OGI: { zh: '政府信息公开条例', en: 'Regulation on Disclosure of Government Information' },
  WII: { zh: '工伤保险条例', en: 'Regulation on Work Injury Insurance' },
  EXPR: {
    zh: '国有土地上房屋征收与补偿条例',
    en: 'Regulation on Expropriation of Buildings on State-owned Land',
  },
  RULES: { zh: '本机关工作规则', en: 'Bureau rules' },
} as const;
export type Law = keyof typeof laws;

/** A place in a law, e.g. article('ARL', '30(1)(2)'): article, paragraph, item. */
export interface Article {
  readonly law: Law;
  readonly at: string;
}

/** What the bureau settled for itself where the law is silent, with its name in English. */
export const bureauRules = {
  合并审理: 'consolidation',
  行政调解: 'administrative mediation',
  行政调解期限: 'periods of mediation',
  调解协议约定: 'as the mediation agreement says',
  听证安排: 'planning of hearings',
  审批: 'approvals',
  更正记录: 'correction of records',
  案卷材料: 'papers of the file',
  结案: 'closing',
  台账导入: 'taking over old registers',
  应诉办理: 'handling of lawsuits',
  行政复议委员会: 'reconsideration committee',
  法律顾问: 'legal counsel',
  答复与应诉: 'answers and defence',
  调解先行: 'mediation first',
  更正决定书: 'correction of decisions',
  集体讨论: 'collective discussion',
  败诉纠错分析: 'analysis of lost and corrected cases',
} as const;
export type BureauRule = keyof typeof bureauRules;
export type Statute = Exclude<Law, 'RULES'>;

export function article(law: 'RULES', at: BureauRule): Article;
export function article(law: Statute, at: string): Article;
export function article(law: Law, at: string): Article {
  return { law, at };
}

/** Said where the law sheet gives no article for an edition: never the number of today's law (settled 6). */
export const unverified = article('LAW_THEN', '待核实');

/** The article before 2024 beside the one of today. */
export const articles = (old: Article, now: Article): ByEdition<Article> => ({ old, now });

/** The same article in every edition. */
export const always = (same: Article): ByEdition<Article> => ({ old: same, now: same });
