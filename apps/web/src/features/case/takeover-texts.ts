import { defineTexts } from '../../i18n/define-texts';

export const useTakeoverTexts = defineTexts(
  'case-takeover',
  {
    said: '由原台账导入：{{facts}}',
    file: '《{{file}}》第 {{row}} 行',
    by: '{{by}} {{day}} 导入',
    number: '原案号 {{number}}',
    officer: '原承办人 {{officer}}',
    note: '原台账备注：{{note}}',
    and: '，',
  },
  {
    said: 'Taken over from an old register: {{facts}}',
    file: '“{{file}}”, row {{row}}',
    by: 'by {{by}} on {{day}}',
    number: 'old number {{number}}',
    officer: 'handled then by {{officer}}',
    note: 'Noted there: {{note}}',
    and: ', ',
  },
);
