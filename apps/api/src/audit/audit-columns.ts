import type { Locale, Wording } from '@mingjing/domain';
import type { AccessView, ActRecordView, SignInView } from './audit.response.dto.js';

export interface RecordColumn<View> {
  readonly heading: Wording;
  readonly text: (row: View, locale: Locale) => string;
}

const w = (zh: string, en: string): Wording => ({ zh, en });
const joined = (list: readonly string[]): string => list.join('；');

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const moment = (instant: string): string => SHANGHAI.format(Date.parse(instant));

const allowed = w('允许', 'Allowed');
const refused = w('拒绝访问', 'Refused');
const system = w('系统', 'System');
const nobody = w('未登录', 'Not signed in');

export const accessColumns: readonly RecordColumn<AccessView>[] = [
  { heading: w('时间', 'Time'), text: ({ at }) => moment(at) },
  { heading: w('人员', 'Person'), text: ({ userName }, locale) => userName ?? nobody[locale] },
  { heading: w('机关', 'Organ'), text: ({ organName }) => organName ?? '' },
  { heading: w('类别', 'Kind'), text: ({ way }) => way.label },
  { heading: w('内容', 'What'), text: ({ what }) => what },
  { heading: w('案号', 'Case number'), text: ({ caseNumber }) => caseNumber ?? '' },
  { heading: w('结果', 'Result'), text: (row, locale) => (row.refused ? refused : allowed)[locale] },
  { heading: w('状态码', 'Status'), text: ({ status }) => String(status) },
  { heading: w('拒绝理由', 'Reasons'), text: ({ reasons }) => joined(reasons) },
  { heading: w('请求方式', 'Method'), text: ({ method }) => method },
  { heading: w('接口', 'Route'), text: ({ route }) => route },
  { heading: w('请求编号', 'Request'), text: ({ requestId }) => requestId },
];

export const actColumns: readonly RecordColumn<ActRecordView>[] = [
  { heading: w('案号', 'Case number'), text: ({ caseNumber }) => caseNumber },
  { heading: w('程序', 'Procedure'), text: ({ procedure }) => procedure.label },
  { heading: w('序号', 'Entry'), text: ({ seq }) => String(seq) },
  { heading: w('事项', 'Act'), text: ({ actLabel }) => actLabel },
  { heading: w('办理人', 'Who'), text: ({ actorName }, locale) => actorName ?? system[locale] },
  { heading: w('机关', 'Organ'), text: ({ organName }) => organName ?? '' },
  { heading: w('职责', 'Role'), text: ({ capacity }) => capacity.label },
  { heading: w('代行', 'On behalf of'), text: ({ onBehalfOf }) => onBehalfOf ?? '' },
  { heading: w('发生日期', 'Happened on'), text: ({ occurredOn }) => occurredOn },
  { heading: w('记录时间', 'Recorded'), text: ({ recordedAt }) => moment(recordedAt) },
  { heading: w('补录天数', 'Days late'), text: ({ lateDays }) => (lateDays > 0 ? String(lateDays) : '') },
  { heading: w('更正记录序号', 'Corrected by'), text: ({ supersededBy }) => String(supersededBy ?? '') },
];

export const signInColumns: readonly RecordColumn<SignInView>[] = [
  { heading: w('时间', 'Time'), text: ({ at }) => moment(at) },
  { heading: w('类别', 'Kind'), text: ({ kind }) => kind.label },
  { heading: w('账号', 'Account'), text: ({ loginName }) => loginName ?? '' },
  { heading: w('姓名', 'Name'), text: ({ userName }) => userName ?? '' },
  { heading: w('机关', 'Organ'), text: ({ organName }) => organName ?? '' },
  { heading: w('操作人', 'By'), text: ({ actorName }) => actorName ?? '' },
  { heading: w('网络地址', 'Address'), text: ({ address }) => address ?? '' },
  { heading: w('原职责', 'Roles before'), text: ({ rolesBefore }) => joined(rolesBefore) },
  { heading: w('现职责', 'Roles after'), text: ({ rolesAfter }) => joined(rolesAfter) },
];
