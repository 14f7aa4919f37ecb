import type { Wording } from '../../wording/locale.js';
import {
  columnRange,
  w,
  formColumn as column,
  type FormColumn,
  type FormFlow,
  type StatisticForm,
} from './form.js';
import { suitKindColumns, suitResultColumns } from './court-response-classes.js';

const group = {
  kind: w('应诉身份', 'What we are sued for'),
  judgment: w('审结 · 判决', 'Concluded: judgment'),
  ruling: w('审结 · 裁定', 'Concluded: ruling'),
  loss: w('败诉（县级口径，每件诉讼计一次）', 'Lost (county view, once per lawsuit)'),
  lossEach: w('败诉（机关口径，按每一被告计）', 'Lost (organ view, per defendant)'),
  court: w('负责人出庭', 'Attendance of heads'),
  letters: w('司法建议', 'Judicial suggestions'),
  flow: w('结转和未结', 'Carried over and open'),
} as const;

const resultGroup = (no: number): Wording | undefined =>
  no <= 23 ? group.judgment : no <= 28 ? group.ruling : undefined;

const resultColumns: readonly FormColumn[] = suitResultColumns.map(([no, heading]) => {
  const of = resultGroup(no);
  return column(
    no,
    heading,
    w(
      `本期审结的诉讼中最终结果为${heading.zh}的件数；二审维持的，按一审结果计。`,
      `Suits concluded in the period with this result: ${heading.en.toLowerCase()}; an affirmed appeal counts as the result below.`,
    ),
    of ? { group: of } : {},
  );
});

const lossColumns: readonly FormColumn[] = [
  column(
    30,
    w('判决、裁定审结', 'By judgment or ruling'),
    w(
      '本期以判决、裁定审结的行政诉讼件数，败诉率的分母；调解不计。',
      'Administrative suits concluded by judgment or ruling in the period: what the rate is a share of; mediation is not.',
    ),
    { group: group.loss },
  ),
  column(
    31,
    w('败诉', 'Lost'),
    w(
      '其中撤销（全部、部分）、变更、确认违法、确认无效、责令履行或者给付、行政协议责任、赔偿补偿的件数；对任一行为败诉即计一次。',
      'Of these: revoked, modified, illegal, void, ordered to perform or pay, liable under an agreement, compensation; once if any act was lost.',
    ),
    { group: group.loss },
  ),
  column(32, w('败诉率', 'Loss rate'), w('县级口径：31÷30。', 'County view: 31 ÷ 30.'), {
    group: group.loss,
    unit: 'rate',
    rate: { of: '31', outOf: '30' },
  }),
  column(
    33,
    w('被告', 'Defendants'),
    w('上列诉讼中的被告（个），共同被告分别计。', 'Defendants of these suits, co-defendants one by one.'),
    { group: group.lossEach },
  ),
  column(
    34,
    w('败诉', 'Lost'),
    w(
      '其中败诉的被告（个）；共同被告各按对其行为的裁判计（行诉解释136）。',
      'Defendants who lost; each of co-defendants by what was judged of its own act (行诉解释 136).',
    ),
    { group: group.lossEach },
  ),
  column(35, w('败诉率', 'Loss rate'), w('机关口径：34÷33。', 'Organ view: 34 ÷ 33.'), {
    group: group.lossEach,
    unit: 'rate',
    rate: { of: '34', outOf: '33' },
  }),
];

const courtColumns: readonly FormColumn[] = [
  column(
    36,
    w('开庭', 'Heard'),
    w(
      '首次开庭在期间内的件数，每一审级计一次，出庭率的分母；至制表之日法院调解结案的不计。',
      'First heard in the period, once per instance: what the rate is a share of; suits the court had mediated by the day the table was made are left out.',
    ),
    { group: group.court },
  ),
  column(
    37,
    w('负责人出庭', 'Head attended'),
    w(
      '该审级至期间最后一日至少一次有负责人（正职、副职、参与分管的副职级及其他负责人，出庭规定2）出庭；不含身份证明不被认可（6(2)）和中途退庭的（12）。',
      'A head (出庭规定 2) attended at least once in the instance by the last day of the period; not where the proof was rejected (6(2)) or the head walked out (12).',
    ),
    { group: group.court },
  ),
  column(38, w('出庭率', 'Rate'), w('37÷36。', '37 ÷ 36.'), {
    group: group.court,
    unit: 'rate',
    rate: { of: '37', outOf: '36' },
  }),
  column(
    39,
    w('本机关负责人', 'Of this organ'),
    w('37栏中出庭负责人属制表机关的。', 'Of 37: the head was of the organ that makes the table.'),
    { group: group.court },
  ),
  column(40, w('正职', 'Chief'), w('37栏中正职出庭的。', 'Of 37: the chief attended.'), {
    group: group.court,
  }),
  column(41, w('正职出庭率', 'Chief, rate'), w('40÷36。', '40 ÷ 36.'), {
    group: group.court,
    unit: 'rate',
    rate: { of: '40', outOf: '36' },
  }),
  column(
    42,
    w('法院通知出庭', 'Ordered by court'),
    w(
      '36栏中至期间最后一日人民法院曾书面通知负责人出庭的。',
      'Of 36: the court notified attendance of a hearing by the last day of the period.',
    ),
    { group: group.court },
  ),
  column(43, w('通知后出庭', 'Ordered, attended'), w('42栏中负责人出庭的。', 'Of 42: a head attended.'), {
    group: group.court,
  }),
  column(44, w('通知出庭率', 'Ordered, rate'), w('43÷42。', '43 ÷ 42.'), {
    group: group.court,
    unit: 'rate',
    rate: { of: '43', outOf: '42' },
  }),
  column(
    45,
    w('出声', 'Spoke'),
    w(
      '37栏中负责人就实质性解决行政争议发表意见的（出庭规定11(3)）。',
      'Of 37: the head spoke on resolving the dispute (出庭规定 11(3)).',
    ),
    { group: group.court },
  ),
  column(46, w('出声率', 'Spoke, rate'), w('45÷37。', '45 ÷ 37.'), {
    group: group.court,
    unit: 'rate',
    rate: { of: '45', outOf: '37' },
  }),
];

/** No national form of it is known; they come last so that the numbers of tables frozen before stay theirs. */
const flowColumns: readonly FormColumn[] = [
  column(
    49,
    w('上期结转', 'Carried over'),
    w(
      '期间开始前已收案、至期间开始时在本审级尚未审结也未转出的件数。',
      'Received before the period, and neither concluded nor gone on from the instance before it.',
    ),
    { group: group.flow },
  ),
  column(
    50,
    w('转出本审级', 'Gone on'),
    w(
      '本期在本审级了结而不列入9栏的件数：上诉的（按首份上诉之日）、发回重审、移送管辖，以及诉前、执行案件办结的；争议在其他审级收案。',
      'Left the instance in the period without being in 9: appealed (by the first appeal), remanded, transferred, or the end of what comes before or after a suit.',
    ),
    { group: group.flow },
  ),
  column(
    51,
    w('未审结', 'Not concluded'),
    w(
      '期间最后一日以前已收案、至该日在本审级尚未审结也未转出的件数，含中止的和裁判尚未生效的。',
      'Received by the last day of the period, and neither concluded nor gone on by then; suspended ones and judgments not yet in effect included.',
    ),
    { group: group.flow },
  ),
];

const columns: readonly FormColumn[] = [
  column(
    1,
    w('收案', 'Received'),
    w(
      '收到起诉状副本、上诉状副本或者再审材料之日在期间内的件数，各审级分别计。',
      'Copies of complaints, appeals or retrial papers received in the period, each instance by itself.',
    ),
  ),
  ...suitKindColumns.map(([no, heading]) =>
    column(
      no,
      heading,
      w(
        `本期收案中市（县）政府及其部门为${heading.zh}的件数。`,
        `Of those received: ${heading.en.toLowerCase()}.`,
      ),
      { group: group.kind },
    ),
  ),
  column(
    9,
    w('审结', 'Concluded'),
    w(
      '裁判生效、准许撤诉或者调解之日在期间内的件数；一件诉讼计一次，列入终结它的审级。',
      'Suits that ended in the period, by the day the result took effect; once per lawsuit, in the instance that ended it.',
    ),
  ),
  ...resultColumns,
  ...lossColumns,
  ...courtColumns,
  column(
    47,
    w('收到', 'Received'),
    w('本期收到的司法建议（份）。', 'Judicial suggestions received in the period.'),
    { group: group.letters },
  ),
  column(
    48,
    w('已回复', 'Answered'),
    w('47栏中至期间最后一日已回复的。', 'Of 47: answered by the last day of the period.'),
    { group: group.letters },
  ),
  ...flowColumns,
];

/** An instance is carried over until it ends the dispute or the dispute goes on elsewhere (law.md H.3). */
export const courtResponseFlow: FormFlow = {
  enters: ['received', 'receivedLater'],
  leaves: ['concluded', 'retried', 'passedOn'],
};

/** The table of court response; no national text with formulas was found, so every one is printed (law.md H.3). */
export const courtResponseForm: StatisticForm = {
  code: 'courtResponse',
  procedure: 'litigation',
  flow: courtResponseFlow,
  title: w('应诉案件统计表', 'Court response'),
  basis: w(
    '未见全国统一的计算公式，按所列定义统计；应诉案件数为一审收案，二审、再审另列。',
    'No national text with formulas was found; counted as defined. Suits are first instances; later instances are rows of their own.',
  ),
  columns,
  identities: [
    { code: '2..8=1', left: columnRange(2, 8), right: ['1'] },
    { code: '10..29=9', left: columnRange(10, 29), right: ['9'] },
    { code: '49+1=9+50+51', left: ['49', '1'], right: ['9', '50', '51'] },
  ],
  notes: {
    remanded: {
      label: w('收案中发回重审的一审', 'Received again as first instance after a remand'),
      mapped: false,
    },
    'outcome.other': { label: w('其他结果，列入28栏', 'Another result, shown in 28'), mapped: true },
  },
};
