import type { ProcedureName } from '../procedures/procedure-names.js';
import type { Wording } from '../wording/locale.js';
import type { Facet, Measure } from './counted.js';
import type { Figure, Indicator, Split } from './indicator.js';

const concluded: Figure = { measure: 'concluded' };
const split = (measure: Measure, facet: Facet, ...values: readonly string[]): Figure => ({
  measure,
  facet,
  values,
});
const w = (zh: string, en: string): Wording => ({ zh, en });
const count = (procedure: ProcedureName, of: Figure, label: Wording, definition: Wording): Indicator => ({
  procedure,
  unit: 'count',
  of,
  label,
  definition,
  better: null,
});
const share = (
  procedure: ProcedureName,
  of: Figure,
  outOf: readonly Figure[],
  said: Pick<Indicator, 'label' | 'definition' | 'better'>,
): Indicator => ({ procedure, unit: 'percent', of, outOf, ...said });

/** The figures of the board with their exact definitions; no national text with formulas was found for suits (law.md H.3). */
export const indicators = {
  rcReceived: count(
    'reconsideration',
    { measure: 'received' },
    w('复议收案', 'Applications received'),
    w('收到申请之日在期间内的行政复议申请件数。', 'Applications whose day of receipt lies in the period.'),
  ),
  rcAccepted: count(
    'reconsideration',
    { measure: 'accepted' },
    w('受理', 'Accepted'),
    w(
      '受理之日（明示受理、视为受理或者被责令受理）在期间内的件数。',
      'Cases accepted in the period, expressly, by operation of law or by order.',
    ),
  ),
  rcConcluded: count(
    'reconsideration',
    concluded,
    w('审结', 'Concluded'),
    w(
      '作出决定、调解书生效、终止或者驳回之日在期间内的件数，不以送达日计。',
      'Decisions, mediation documents in effect, terminations and rejections in the period, by the day they were made.',
    ),
  ),
  rcAcceptance: share(
    'reconsideration',
    { measure: 'accepted' },
    [{ measure: 'accepted' }, { measure: 'refused' }],
    {
      label: w('受理率', 'Acceptance rate'),
      definition: w(
        '受理 ÷（受理＋不予受理、视为放弃、告知和受理前撤回）。',
        'Accepted ÷ (accepted + refused, given up, referred or withdrawn before acceptance).',
      ),
      better: null,
    },
  ),
  rcOnTime: share(
    'reconsideration',
    split('concluded', 'onTime', 'yes'),
    [split('concluded', 'onTime', 'yes', 'no')],
    {
      label: w('按期办结率', 'On-time rate'),
      definition: w(
        '在法定审理期限届满前审结 ÷ 审结；结案后由原台账导入、没有期限记录的不计。',
        'Concluded by the legal due date ÷ concluded; cases taken over after their end have no clock and are left out.',
      ),
      better: 'higher',
    },
  ),
  rcWithinSixty: share('reconsideration', split('concluded', 'withinSixty', 'yes'), [concluded], {
    label: w('60日内办结率', 'Within 60 days'),
    definition: w(
      '自受理至审结扣除中止后不超过60日 ÷ 审结。',
      'At most 60 days from acceptance to conclusion, suspended days out ÷ concluded.',
    ),
    better: 'higher',
  }),
  rcAverageDays: {
    procedure: 'reconsideration',
    unit: 'days',
    days: 'average',
    of: { measure: 'concluded', facet: 'days' },
    label: w('平均办理天数', 'Average days'),
    definition: w(
      '自受理至审结的自然日，扣除中止期间，取平均数。',
      'Natural days from acceptance to conclusion, suspended days out; the mean.',
    ),
    better: 'lower',
  },
  rcMedianDays: {
    procedure: 'reconsideration',
    unit: 'days',
    days: 'median',
    of: { measure: 'concluded', facet: 'days' },
    label: w('办理天数中位数', 'Median days'),
    definition: w(
      '自受理至审结的自然日，扣除中止期间，取中位数。',
      'Natural days from acceptance to conclusion, suspended days out; the median.',
    ),
    better: 'lower',
  },
  rcGrossDays: {
    procedure: 'reconsideration',
    unit: 'days',
    days: 'average',
    of: { measure: 'concluded', facet: 'grossDays' },
    label: w('平均历时天数', 'Average days with suspensions'),
    definition: w(
      '自受理至审结的自然日，不扣除中止期间，取平均数。',
      'Natural days from acceptance to conclusion, suspended days counted; the mean.',
    ),
    better: 'lower',
  },
  rcExtension: share('reconsideration', split('concluded', 'extended', 'yes'), [concluded], {
    label: w('延期办结率', 'Extension rate'),
    definition: w(
      '审结案件中经批准延长审理期限的 ÷ 审结。',
      'Concluded with an extended period ÷ concluded.',
    ),
    better: 'lower',
  }),
  rcDirectCorrection: share('reconsideration', split('concluded', 'corrected', 'direct'), [concluded], {
    label: w('直接纠错率', 'Direct correction rate'),
    definition: w(
      '（撤销＋变更＋确认违法＋确认无效＋责令履行＋行政协议责任）÷ 审结。',
      '(Revoked + modified + found illegal + void + ordered to perform + liable under an agreement) ÷ concluded.',
    ),
    better: null,
  }),
  rcOverallCorrection: share(
    'reconsideration',
    split('concluded', 'corrected', 'direct', 'settled'),
    [concluded],
    {
      label: w('综合纠错率', 'Overall correction rate'),
      definition: w(
        '直接纠错件数＋调解、和解后被申请人改变行政行为或者履行的件数，÷ 审结。',
        'Directly corrected + mediated or settled with the act changed or performed, ÷ concluded.',
      ),
      better: null,
    },
  ),
  rcMediation: share('reconsideration', split('concluded', 'mediated', 'yes'), [concluded], {
    label: w('调解和解率', 'Mediation rate'),
    definition: w(
      '（调解书结案＋和解后终止）÷ 审结。',
      '(Mediation documents + terminated after settlement) ÷ concluded.',
    ),
    better: 'higher',
  }),
  suitsReceived: count(
    'litigation',
    { measure: 'received' },
    w('应诉收案', 'Suits received'),
    w(
      '收到起诉状副本之日在期间内的一审案件件数；二审、再审另计。',
      'First instances whose complaint was received in the period; later instances are counted apart.',
    ),
  ),
  suitsConcluded: count(
    'litigation',
    concluded,
    w('应诉审结', 'Suits concluded'),
    w(
      '裁判生效、准许撤诉或者调解结案之日在期间内的件数，每件争议计一次。',
      'Effective judgments and rulings, withdrawals and mediations in the period, once per dispute.',
    ),
  ),
  suitLoss: share(
    'litigation',
    split('concluded', 'lost', 'yes'),
    [split('concluded', 'lost', 'yes', 'no')],
    {
      label: w('败诉率（按案件）', 'Loss rate (per suit)'),
      definition: w(
        '生效结果为撤销、变更、确认违法、确认无效、责令履行或者给付、行政协议责任、赔偿补偿的行政案件 ÷ 以判决、裁定审结的行政案件；每件计一次。',
        'Administrative suits with an effective result against us ÷ those concluded by judgment or ruling; once per suit.',
      ),
      better: 'lower',
    },
  ),
  organLoss: share('litigation', split('judgedFor', 'lost', 'yes'), [{ measure: 'judgedFor' }], {
    label: w('败诉率（按被告）', 'Loss rate (per defendant)'),
    definition: w(
      '生效结果对其为撤销、变更、确认违法、确认无效、责令履行或者给付、行政协议责任、赔偿补偿的被告 ÷ 以判决、裁定审结的行政案件的被告；共同被告各计一次，结果分别认定。',
      'Defendants with an effective result against them ÷ defendants of administrative suits concluded by judgment or ruling; co-defendants count once each, each with its own result.',
    ),
    better: 'lower',
  }),
  appearance: share('litigation', split('heard', 'attended', 'yes'), [{ measure: 'heard' }], {
    label: w('负责人出庭应诉率', 'Appearance rate'),
    definition: w(
      '负责人在该审级至少出庭一次的案件 ÷ 期间内首次开庭审理的行政案件，法院调解结案的除外；中途退庭的不计（出庭规定第2条、第12条）。',
      'Instances in which a head attended at least once ÷ administrative cases first heard in court in the period, without those the court mediated; who walked out does not count.',
    ),
    better: 'higher',
  }),
  voice: share('litigation', split('heard', 'spoke', 'yes'), [split('heard', 'attended', 'yes')], {
    label: w('出声率', 'Voice rate'),
    definition: w(
      '出庭负责人就实质性解决争议发表意见的案件 ÷ 负责人出庭的案件（出庭规定第11条第3款）。',
      'Cases in which the head spoke on the substance ÷ cases attended.',
    ),
    better: 'higher',
  }),
  mediationsReceived: count(
    'mediation',
    { measure: 'received' },
    w('调解收案', 'Mediations applied for'),
    w('收到申请之日在期间内的行政调解件数。', 'Administrative mediations applied for in the period.'),
  ),
  mediationSuccess: share('mediation', split('concluded', 'mediated', 'yes'), [concluded], {
    label: w('调解成功率', 'Mediation success'),
    definition: w('达成书面或者口头协议 ÷ 审结。', 'Agreed in writing or orally ÷ concluded.'),
    better: 'higher',
  }),
} as const satisfies Readonly<Record<string, Indicator>>;
export type IndicatorCode = keyof typeof indicators;
export const indicatorCodes = Object.keys(indicators) as readonly IndicatorCode[];
export const indicatorOf = (code: IndicatorCode): Indicator => indicators[code];

const facetsAsked = indicatorCodes.flatMap((code): Figure[] => {
  const { of, outOf = [] }: Indicator = indicators[code];
  return [of, ...outOf];
});
/** The splits that the indicators ask of the sums, each once. */
export const askedSplits: readonly Split[] = [
  ...new Map(
    facetsAsked.map(({ measure, facet }): [string, Split] => [
      `${measure}/${facet ?? ''}`,
      { measure, facet: facet ?? '' },
    ]),
  ).values(),
];
