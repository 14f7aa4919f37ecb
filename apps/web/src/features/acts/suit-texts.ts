import { defineTexts } from '../../i18n/define-texts';

export const useSuitTexts = defineTexts(
  'suits',
  {
    choose: '请选择',
    'hearing.none': '没有待开的庭',
    'hearing.noneOf': '不选择已通知的庭次',
    'letter.none': '没有待答复的司法建议',
    'letter.noneOf': '不涉及司法建议',
    'claim.none': '没有待决定的赔偿申请',
    'claim.noneOf': '不涉及赔偿申请',
  },
  {
    choose: 'Choose',
    'hearing.none': 'No hearing is to come',
    'hearing.noneOf': 'None of those announced',
    'letter.none': 'No judicial suggestion waits for an answer',
    'letter.noneOf': 'No judicial suggestion',
    'claim.none': 'No claim for compensation waits for a decision',
    'claim.noneOf': 'No claim for compensation',
  },
);
