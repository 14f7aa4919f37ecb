import type { MigrationInterface, QueryRunner } from 'typeorm';

const formOf2010 = '2010-01-01';
const afterTheReform = '2019-01-01';
const endOfOldNames = '2018-12-31';
const lawOf2023 = '2024-01-01';

type Current = readonly [code: string, zh: string, en: string, row: number | null, from: string];

/** The organs' fields as they are called now; the row is that of the form of 2010. */
const categories: readonly Current[] = [
  ['publicSecurity', '公安', 'Public security', 1, formOf2010],
  ['stateSecurity', '国家安全', 'State security', 4, formOf2010],
  ['humanResources', '人力资源和社会保障', 'Human resources and social security', 5, afterTheReform],
  ['justice', '司法行政', 'Judicial administration', 6, formOf2010],
  ['civilAffairs', '民政', 'Civil affairs', 7, formOf2010],
  ['naturalResources', '自然资源', 'Natural resources', 9, afterTheReform],
  ['ecology', '生态环境', 'Ecology and environment', 11, afterTheReform],
  ['agriculture', '农业农村', 'Agriculture and rural affairs', 12, afterTheReform],
  ['water', '水务', 'Water affairs', 13, formOf2010],
  ['forestry', '林业', 'Forestry', 14, formOf2010],
  ['planning', '城乡规划', 'Urban and rural planning', 17, afterTheReform],
  ['housing', '住房和城乡建设', 'Housing and urban-rural development', 20, formOf2010],
  ['cityManagement', '城市管理综合执法', 'City management and law enforcement', 20, formOf2010],
  ['marketRegulation', '市场监督管理', 'Market regulation', 22, afterTheReform],
  ['commerce', '商务', 'Commerce', 24, formOf2010],
  ['energy', '能源', 'Energy', 26, formOf2010],
  ['transport', '交通运输', 'Transport', 27, formOf2010],
  ['industry', '工业和信息化', 'Industry and information technology', 28, afterTheReform],
  ['post', '邮政', 'Post', 29, formOf2010],
  ['tobacco', '烟草专卖', 'Tobacco monopoly', 30, formOf2010],
  ['tax', '税务', 'Taxation', 32, formOf2010],
  ['peoplesBank', '人民银行', "People's Bank", 33, formOf2010],
  ['securities', '证券监督管理', 'Securities regulation', 34, afterTheReform],
  ['finance', '金融监督管理', 'Financial regulation', 36, afterTheReform],
  ['foreignExchange', '外汇管理', 'Foreign exchange', 37, formOf2010],
  ['treasury', '财政', 'Public finance', 38, formOf2010],
  ['statistics', '统计', 'Statistics', 39, formOf2010],
  ['audit', '审计', 'Audit', 40, formOf2010],
  ['customs', '海关', 'Customs', 41, formOf2010],
  ['health', '卫生健康', 'Health', 45, afterTheReform],
  ['education', '教育', 'Education', 47, formOf2010],
  ['culture', '文化和旅游', 'Culture and tourism', 48, afterTheReform],
  ['intellectualProperty', '知识产权', 'Intellectual property', 49, afterTheReform],
  ['copyright', '版权', 'Copyright', 51, formOf2010],
  ['emergency', '应急管理', 'Emergency management', null, afterTheReform],
  ['medicalSecurity', '医疗保障', 'Medical insurance', null, afterTheReform],
  ['veterans', '退役军人事务', 'Veterans affairs', null, afterTheReform],
  ['civilDisputes', '民事', 'Civil disputes (suits against the government)', null, formOf2010],
  ['other', '其他', 'Other', 53, formOf2010],
];

type Former = readonly [code: string, zh: string, en: string, row: number, successor: string];

/** Names of the organs before the reform of 2018, for the cases of their time, each with who took over. */
const formerCategories: readonly Former[] = [
  ['labour', '劳动和社会保障', 'Labour and social security', 5, 'humanResources'],
  ['land', '土地', 'Land', 9, 'naturalResources'],
  ['minerals', '地矿', 'Geology and minerals', 10, 'naturalResources'],
  ['environment', '环保', 'Environmental protection', 11, 'ecology'],
  ['farming', '农业', 'Agriculture', 12, 'agriculture'],
  ['waterWorks', '水利', 'Water works', 13, 'water'],
  ['cityPlanning', '城市规划', 'City planning', 17, 'planning'],
  ['demolition', '房屋拆迁', 'Demolition of housing', 18, 'housing'],
  ['housingRegister', '房屋登记', 'Registration of housing', 19, 'naturalResources'],
  ['industryCommerce', '工商', 'Industry and commerce', 22, 'marketRegulation'],
  ['quality', '质监', 'Quality supervision', 23, 'marketRegulation'],
  ['prices', '物价', 'Prices', 25, 'marketRegulation'],
  ['traffic', '交通', 'Traffic', 27, 'transport'],
  ['informationIndustry', '信息产业', 'Information industry', 28, 'industry'],
  ['insurance', '保监', 'Insurance regulation', 35, 'finance'],
  ['banking', '银监', 'Banking regulation', 36, 'finance'],
  ['inspection', '商检', 'Commodity inspection', 42, 'customs'],
  ['drugs', '药监', 'Drug supervision', 44, 'marketRegulation'],
  ['healthOffice', '卫生', 'Health (before 2018)', 45, 'health'],
  ['familyPlanning', '计划生育', 'Family planning', 46, 'health'],
  ['cultureOffice', '文化', 'Culture', 48, 'culture'],
  ['patents', '专利', 'Patents', 49, 'intellectualProperty'],
  ['trademarks', '商标', 'Trademarks', 50, 'intellectualProperty'],
  ['tourism', '旅游', 'Tourism', 52, 'culture'],
];

type Matter = readonly [code: string, zh: string, en: string, at: string | null, row: number, from: string];

/** What Art. 11 of the law lists, with the column of the national table. */
const matters: readonly Matter[] = [
  ['penalty', '行政处罚', 'Administrative penalty', '11(1)(1)', 22, formOf2010],
  ['coercion', '行政强制', 'Administrative coercion', '11(1)(2)', 23, formOf2010],
  ['expropriation', '行政征收', 'Expropriation and compensation', '11(1)(5)', 24, formOf2010],
  ['licence', '行政许可', 'Administrative licence', '11(1)(3)', 25, formOf2010],
  ['title', '行政确权', 'Title to natural resources', '11(1)(4)', 26, formOf2010],
  ['confirmation', '行政确认', 'Administrative confirmation', null, 27, formOf2010],
  ['workInjury', '工伤认定', 'Recognition of work injury', '11(1)(7)', 27, lawOf2023],
  ['disclosure', '信息公开', 'Disclosure of government information', '11(1)(14)', 28, formOf2010],
  ['complaint', '举报投诉处理', 'Handling of reports and complaints', null, 29, formOf2010],
  ['inaction', '行政不作为', 'Inaction', '11(1)(11)', 30, formOf2010],
  ['benefits', '行政给付', 'Pensions and social benefits', '11(1)(12)', 31, lawOf2023],
  [
    'autonomy',
    '侵犯经营自主权或者农村土地权利',
    'Autonomy of business, rural land rights',
    '11(1)(8)',
    31,
    lawOf2023,
  ],
  ['competition', '排除或者限制竞争', 'Exclusion or restriction of competition', '11(1)(9)', 31, lawOf2023],
  ['levies', '违法要求履行义务', 'Unlawful levies and duties', '11(1)(10)', 31, lawOf2023],
  ['agreement', '行政协议', 'Administrative agreement', '11(1)(13)', 31, lawOf2023],
  ['compensation', '行政赔偿', 'State compensation', '11(1)(6)', 31, formOf2010],
  ['otherMatter', '其他', 'Other', '11(1)(15)', 31, formOf2010],
];

const rowsOfCategories = [
  ...categories.map(([code, zh, en, row, from]) => ({ code, zh, en, form_row: row, valid_from: from })),
  ...formerCategories.map(([code, zh, en, row, successor]) => ({
    code,
    zh,
    en,
    form_row: row,
    successor,
    valid_from: formOf2010,
    valid_to: endOfOldNames,
  })),
];

const rowsOfMatters = matters.map(([code, zh, en, at, row, from]) => ({
  code,
  zh,
  en,
  law: at === null ? null : 'ARL',
  law_at: at,
  form_row: row,
  valid_from: from,
}));

const numbered = <Row extends object>(kind: string, rows: readonly Row[]): object[] =>
  rows.map((row, index) => ({ kind, version: 1, position: index + 1, ...row }));

export class SeedCategoriesAndMatters1795700001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = [...numbered('category', rowsOfCategories), ...numbered('matter', rowsOfMatters)];
    await runner.query(
      `INSERT INTO dictionary_entries (kind, code, version, zh, en, law, law_at, form_row, successor, position, valid_from, valid_to, changed_at)
       SELECT kind, code, version, zh, en, law, law_at, form_row, successor, position, valid_from, valid_to, now() FROM jsonb_populate_recordset(NULL::dictionary_entries, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dictionary_entries DISABLE TRIGGER dictionary_entries_append_only;
      DELETE FROM dictionary_entries WHERE kind IN ('category','matter');
      ALTER TABLE dictionary_entries ENABLE TRIGGER dictionary_entries_append_only`);
  }
}
