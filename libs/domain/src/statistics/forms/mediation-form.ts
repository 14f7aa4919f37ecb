import type { DisputeKind } from '../../mediation/mediation-acts.js';
import type { DisputeType } from '../../mediation/dispute-types.js';
import { disputeTypeLabels } from '../../wording/administrative-mediation-labels.js';
import type { Wording } from '../../wording/locale.js';
import type { FacetValues } from '../counted.js';
import { columnRange, w, formColumn as column, type FormColumn, type StatisticForm } from './form.js';

const group = {
  civil: w('民事纠纷', 'Civil disputes'),
  administrative: w('行政争议', 'Administrative disputes'),
  form: w('协议形式', 'Form of agreement'),
} as const;

interface TypeColumn {
  readonly no: number;
  readonly type: DisputeType;
  /** What tells it in the matter of an older case; null for what no word tells. */
  readonly words: RegExp | null;
}
const typed = (no: number, type: DisputeType, words: RegExp | null): TypeColumn => ({ no, type, words });

/** The columns of the types; where a case has none, its matter tells, in this order. */
const typeColumns: Readonly<Record<DisputeKind, readonly TypeColumn[]>> = {
  civil: [
    typed(7, 'neighbours', /治安|民间|邻里|婚姻|家庭/),
    typed(8, 'traffic', /交通/),
    typed(9, 'contract', /合同|租赁|借贷|劳务/),
    typed(10, 'medical', /医疗/),
    typed(11, 'consumer', /消费|产品质量|商品/),
    typed(12, 'landContract', /承包/),
    typed(13, 'intellectualProperty', /知识产权|专利|商标|著作权/),
    typed(14, 'pollution', /环境|污染|噪声/),
    typed(15, 'utilities', /电力|用电|水事|用水/),
    typed(16, 'otherCivil', null),
  ],
  administrative: [
    typed(19, 'harmCompensation', /赔偿/),
    typed(20, 'lossCompensation', /补偿/),
    typed(21, 'discretion', /裁量|处罚/),
  ],
};

/**
 * The column of a dispute of a kind by its registered type, and by the words of its matter where it has none;
 * null where neither tells (law.md H.4 7-16, 19-21).
 */
export function disputeTypeColumn(
  kind: DisputeKind,
  { disputeType, matter = '' }: Pick<FacetValues, 'disputeType' | 'matter'>,
): string | null {
  const columnsOfKind = typeColumns[kind];
  const found =
    columnsOfKind.find(({ type }) => type === disputeType) ??
    columnsOfKind.find(({ words }) => words?.test(matter) === true);
  return found === undefined ? null : String(found.no);
}

const types = (kind: DisputeKind, of: Wording): readonly FormColumn[] =>
  typeColumns[kind].map(({ no, type }) => {
    const heading = disputeTypeLabels[type];
    return column(
      no,
      heading,
      w(
        `${of.zh}中属于${heading.zh}的件数，按登记的纠纷类型；未登记类型的按纠纷事项的文字归类。`,
        `Of the ${of.en.toLowerCase()}: ${heading.en.toLowerCase()}, by the type registered; by the words of the matter where there is none.`,
      ),
      { group: of },
    );
  });

const agreed = (no: number, heading: Wording, definition: Wording, of?: Wording): FormColumn =>
  column(no, heading, definition, of ? { group: of } : {});

const columns: readonly FormColumn[] = [
  column(
    1,
    w('案件总数', 'Cases'),
    w(
      '受理之日在期间内的行政调解案件（件），含本级部门、乡镇和街道办理的。',
      'Administrative mediations accepted in the period, with those of the departments, townships and sub-districts.',
    ),
  ),
  agreed(
    2,
    w('调解成功数', 'Agreed'),
    w('达成调解协议之日在期间内的件数。', 'Agreements reached in the period.'),
  ),
  column(
    3,
    w('涉案人数', 'Persons'),
    w('本期受理案件的当事人人数，不含行政机关。', 'Parties of the cases accepted, organs left out.'),
    { unit: 'persons' },
  ),
  column(
    4,
    w('成功金额（万元）', 'Amount (10,000 yuan)'),
    w(
      '本期达成的协议涉及的金额，万元。',
      'What the agreements of the period are about, in ten thousand yuan.',
    ),
    { unit: 'tenThousandYuan' },
  ),
  column(5, w('总数', 'All'), w('1栏中民事纠纷的件数。', 'Of 1: civil disputes.'), { group: group.civil }),
  agreed(6, w('成功', 'Agreed'), w('2栏中民事纠纷的件数。', 'Of 2: civil disputes.'), group.civil),
  ...types('civil', group.civil),
  column(17, w('总数', 'All'), w('1栏中行政争议的件数。', 'Of 1: administrative disputes.'), {
    group: group.administrative,
  }),
  agreed(
    18,
    w('成功', 'Agreed'),
    w('2栏中行政争议的件数。', 'Of 2: administrative disputes.'),
    group.administrative,
  ),
  ...types('administrative', group.administrative),
  column(
    22,
    w('行政复议阶段', 'Reconsideration stage'),
    w(
      '17栏中同一争议未进入诉讼的（含申请复议前）。',
      'Of 17: no suit in the same dispute (also before an application).',
    ),
    { group: group.administrative },
  ),
  column(
    23,
    w('行政诉讼阶段', 'Litigation stage'),
    w('17栏中同一争议有诉讼案件的。', 'Of 17: there is a suit in the same dispute.'),
    { group: group.administrative },
  ),
  agreed(24, w('书面协议', 'Written'), w('2栏中书面协议。', 'Of 2: written.'), group.form),
  agreed(25, w('口头协议', 'Oral'), w('2栏中口头协议并记录。', 'Of 2: oral and recorded.'), group.form),
  agreed(
    26,
    w('司法确认', 'Confirmed by court'),
    w(
      '2栏中至期间最后一日人民法院裁定确认有效的（民诉法205、206）。',
      'Of 2: confirmed by the court by the last day of the period (民诉法 205, 206).',
    ),
  ),
  agreed(
    27,
    w('已履行', 'Performed'),
    w('2栏中至期间最后一日已履行的。', 'Of 2: performed by the last day of the period.'),
  ),
];

/** The quarterly table of administrative mediation, on the model of Beijing's (law.md H.4). */
export const mediationForm: StatisticForm = {
  code: 'mediation',
  procedure: 'mediation',
  flow: null,
  title: w('行政调解案件统计表', 'Administrative mediation'),
  basis: w(
    '参照北京市行政调解统计表的栏次；按季度，次月5日前报送，年度另有合计。',
    "The columns of Beijing's table; quarterly, by the 5th of the next month, with a yearly total.",
  ),
  columns,
  identities: [
    { code: '1=5+17', left: ['1'], right: ['5', '17'] },
    { code: '2=6+18', left: ['2'], right: ['6', '18'] },
    { code: '2=24+25', left: ['2'], right: ['24', '25'] },
    { code: '5=7..16', left: ['5'], right: columnRange(7, 16) },
    { code: '17=19+20+21', left: ['17'], right: ['19', '20', '21'] },
    { code: '17=22+23', left: ['17'], right: ['22', '23'] },
  ],
  notes: {
    'type.other': {
      label: w(
        '未登记纠纷类型，事项文字不能归入7至15栏，列入16栏',
        'No type registered and matter in none of 7 to 15, shown in 16',
      ),
      mapped: true,
    },
    'type.unknown': {
      label: w(
        '行政争议未登记类型，事项文字不能区分赔偿、补偿和裁量，未计入19至21栏',
        'No type registered and the matter does not tell 19, 20 or 21 apart, counted in none',
      ),
      mapped: true,
    },
    refused: {
      label: w('本期不予受理或者当事人不同意', 'Not accepted, or consent refused, in the period'),
      mapped: false,
    },
    failed: { label: w('本期终止（未达成协议）', 'Ended without agreement in the period'), mapped: false },
  },
};
