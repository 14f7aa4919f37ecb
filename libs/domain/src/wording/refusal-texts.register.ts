import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Reasons for refusing a line of an old register. */
export const registerRefusalTexts = {
  REGISTER_DAYS_OUT_OF_ORDER: w(
    '收到、受理、审结日期的先后不符',
    'Receipt, acceptance and conclusion are out of order',
  ),
  REGISTER_DAY_IN_FUTURE: w(
    '受理、审结日期不能晚于今天（{today}）',
    'Acceptance and conclusion may not lie after today ({today})',
  ),
  REGISTER_DAY_TOO_EARLY: w(
    '收到日期不能早于{from}：未结案件自工作日历起始之日，已结案件自行政诉讼法施行之日',
    'Receipt may not lie before {from}: the calendar begins there for pending cases, the oldest law for concluded ones',
  ),
  REGISTER_OUTCOME_WITHOUT_DAY: w(
    '审结日期和处理结果须同时填写；未结案件两项都不填',
    'Day of conclusion and outcome go together; a pending case has neither',
  ),
  REGISTER_OUTCOME_UNKNOWN_THEN: w(
    '收到申请时施行的法律没有这一处理结果',
    'The law in force at receipt did not know this outcome',
  ),
  REGISTER_PENDING_INCOMPLETE: w(
    '未结案件须写明被申请的行政行为、作出日期和申请请求，才能继续办理',
    'A pending case needs the act complained of, its day and what is asked, so that it can be carried on',
  ),
  REGISTER_SAYS_NOT_ACCEPTED: w('原台账没有载明受理日期', 'The old register names no day of acceptance'),
  REGISTER_SAYS_PENDING: w('原台账载明本案尚未审结', 'By the old register the case is pending'),
} as const;
