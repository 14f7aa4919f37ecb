import { citedLaw } from '../reconsideration/special-law.js';
import { weekdayOf, type CalendarDate } from '../calendar/calendar-date.js';
import type { ExplanationStep } from '../deadlines/explanation.js';
import type { Unit } from '../deadlines/unit.js';
import { chineseNumber } from '../documents/chinese-numerals.js';
import type { Locale } from './locale.js';

const weekdays = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const unitNames: Readonly<Record<Locale, Readonly<Record<Unit, string>>>> = {
  zh: { workingDay: '个工作日', naturalDay: '日', month: '个月', year: '年' },
  en: { workingDay: 'working days', naturalDay: 'days', month: 'months', year: 'years' },
};

const day = (date: CalendarDate, locale: Locale): string =>
  locale === 'zh'
    ? `${date}（周${weekdays.zh[weekdayOf(date)] ?? ''}）`
    : `${date} (${weekdays.en[weekdayOf(date)] ?? ''})`;
const short = (date: CalendarDate): string =>
  `${String(Number(date.slice(5, 7)))}-${String(Number(date.slice(8)))}`;

type Step<Code> = Extract<ExplanationStep, { code: Code }>;
type Renderer = { readonly [C in ExplanationStep['code']]: (step: Step<C>) => string };

function countedFrom(step: Step<'COUNTED_FROM'>): string {
  const { start, length, unit, extensionDays, pausedDays, excludedDays = 0, ofCourt, basis } = step;
  const excluded = ofCourt ? '不计入审限' : '勘验、鉴定';
  const notes = (word: string, name: string): string =>
    (extensionDays > 0 ? `（${word}延长${String(extensionDays)}${name}）` : '') +
    (pausedDays > 0 ? `（${word}中止${String(pausedDays)}${name}）` : '') +
    (excludedDays > 0 ? `（${word}${excluded}${String(excludedDays)}${name}）` : '') +
    (basis === 'converted' ? '（简易转普通，自受理之日起算，J-8）' : '');
  if (unit === 'month' || unit === 'year')
    return `自${day(start, 'zh')}起${String(length)}${unitNames.zh[unit]}${notes('另加', '日')}`;
  const total = length + extensionDays + pausedDays + excludedDays;
  return `自${day(start, 'zh')}次日起算${String(total)}${unitNames.zh[unit]}${notes('含', unitNames.zh[unit])}`;
}

function countedFromInEnglish(step: Step<'COUNTED_FROM'>): string {
  const { start, length, unit, extensionDays, pausedDays, excludedDays = 0, ofCourt, basis } = step;
  const causes = ofCourt ? 'outside the trial period' : 'of inspection or appraisal';
  const extended = extensionDays > 0 ? `, ${String(extensionDays)} days of extension` : '';
  const paused = pausedDays > 0 ? `, ${String(pausedDays)} days of suspension given back` : '';
  const excluded = excludedDays > 0 ? `, ${String(excludedDays)} days ${causes} not counted` : '';
  const converted = basis === 'converted' ? ' (converted; counted from acceptance, J-8)' : '';
  return `${String(length)} ${unitNames.en[unit]} counted from the day after ${day(start, 'en')}${converted}${extended}${paused}${excluded}`;
}

const zh: Renderer = {
  COUNTED_FROM: countedFrom,
  SPECIAL_LAW: (step) => `依${citedLaw(step)}的特别规定`,
  HOLIDAYS_SKIPPED: ({ days }) => `放假：${days.map(short).join('、')}`,
  MAKE_UP_DAYS_COUNTED: ({ days }) => `调休上班计入：${days.map(short).join('、')}`,
  NTH_WORKING_DAY: ({ n, date }) => `第${String(n)}个工作日为${day(date, 'zh')}`,
  LAST_DAY: ({ date }) => `末日${day(date, 'zh')}`,
  MOVED: ({ to }) => `为休息日，顺延至${day(to, 'zh')}`,
  PAUSED_NOW: ({ from, counted, left, unit, excluded }) =>
    excluded
      ? `${from}起鉴定时间不计，已进行${String(counted)}${unitNames.zh[unit]}，收到鉴定意见之日起续计剩余${String(left)}${unitNames.zh[unit]}`
      : `${from}中止，已进行${String(counted)}${unitNames.zh[unit]}，恢复之日起续计剩余${String(left)}${unitNames.zh[unit]}`,
  COUNTED_BACK: ({ day: planned, clearDays, due, inNaturalDays }) =>
    inNaturalDays
      ? `开庭${day(planned, 'zh')}，须留${chineseNumber(clearDays)}整日（J-7），最迟${day(due, 'zh')}通知`
      : `听证${day(planned, 'zh')}，须留${chineseNumber(clearDays)}个整工作日（J-7），最迟${day(due, 'zh')}送达`,
  AGREED_DAY: () => '调解协议约定',
  BEFORE_HEARING: ({ date }) => `开庭${day(date, 'zh')}前提交负责人身份证明或者不能出庭说明`,
  BEFORE_DEBATE_ENDS: ({ date }) => `反诉应当在${day(date, 'zh')}开庭的法庭辩论结束前提起`,
  PLANNED_DAY: ({ date }) => `商定${day(date, 'zh')}进行，过后不算逾期`,
  DEEMED_SERVED: ({ date }) =>
    `公告期满，${day(date, 'zh')}即视为送达，末日遇休息日不顺延（J-15），送达后的期限自次日起算`,
  POSTMARK_DECIDES: ({ date }) => `邮寄以邮戳${date}为准，在途时间不计`,
  PROVISIONAL: ({ year }) => `${String(year)}年放假通知尚未公布，日期为暂算`,
};

const en: Renderer = {
  COUNTED_FROM: countedFromInEnglish,
  SPECIAL_LAW: (step) => `as ${citedLaw(step)} provides specially`,
  HOLIDAYS_SKIPPED: ({ days }) => `holidays not counted: ${days.join(', ')}`,
  MAKE_UP_DAYS_COUNTED: ({ days }) => `make-up working days counted: ${days.join(', ')}`,
  NTH_WORKING_DAY: ({ n, date }) => `working day ${String(n)} is ${day(date, 'en')}`,
  LAST_DAY: ({ date }) => `last day ${day(date, 'en')}`,
  MOVED: ({ to }) => `a rest day, so moved to ${day(to, 'en')}`,
  PAUSED_NOW: ({ from, counted, left, unit, excluded }) =>
    excluded
      ? `not counted from ${from} while the appraisal is awaited, after ${String(counted)} ${unitNames.en[unit]}; ${String(left)} left, counted again from the day it comes in`
      : `suspended on ${from} after ${String(counted)} ${unitNames.en[unit]}; ${String(left)} left, counted again from the day of resumption`,
  COUNTED_BACK: ({ day: planned, clearDays, due, inNaturalDays }) =>
    inNaturalDays
      ? `trial on ${day(planned, 'en')}: ${String(clearDays)} clear days must be left (J-7), so notified by ${day(due, 'en')}`
      : `hearing on ${day(planned, 'en')}: ${String(clearDays)} clear working days must be left (J-7), so served by ${day(due, 'en')}`,
  BEFORE_HEARING: ({ date }) =>
    `before the trial of ${day(date, 'en')}: proof of the head’s identity, or the written reason for absence`,
  BEFORE_DEBATE_ENDS: ({ date }) =>
    `a counterclaim is brought before the court debate of ${day(date, 'en')} has ended`,
  AGREED_DAY: ({ date }) => `${day(date, 'en')}, as the mediation agreement says`,
  PLANNED_DAY: ({ date }) => `planned for ${day(date, 'en')}; nobody is late when it is past`,
  DEEMED_SERVED: ({ date }) =>
    `the public notice has then run out: served on ${day(date, 'en')} by law, a rest day does not move it (J-15), and what the service starts counts from the day after`,
  POSTMARK_DECIDES: ({ date }) => `posted: the postmark of ${date} decides, transit is not counted`,
  PROVISIONAL: ({ year }) => `provisional: no holiday notice for ${String(year)} yet`,
};

const renderers: Readonly<Record<Locale, Renderer>> = { zh, en };

/** The steps of a calculation as lines, in the order of the count. */
export function explanationLines(steps: readonly ExplanationStep[], locale: Locale): string[] {
  return steps.map((step) => {
    const render = renderers[locale][step.code] as (step: ExplanationStep) => string;
    return render(step);
  });
}

const attached: readonly string[] = ['LAST_DAY', 'MOVED'];

/** The calculation as one Chinese sentence, as it is quoted in files. */
export function explanationSentence(steps: readonly ExplanationStep[]): string {
  return explanationLines(steps, 'zh')
    .map((line, index) =>
      index === 0 ? line : `${attached.includes(steps[index]?.code ?? '') ? '，' : '；'}${line}`,
    )
    .join('');
}
