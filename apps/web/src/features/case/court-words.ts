/** Words of the case page about lawsuits. */
export const courtWords = {
  zh: {
    'kind.estimate': '估算，非我方期限',
    'head.suedAct': '被诉行为',
    'head.plaintiff': '原告',
    'head.defendant': '被告',
    'head.suitKind': '应诉类型',
    'head.court': '法院',
    'head.unit': '承办单位',
    'purpose.appeal': '上诉、再审',
    'field.appealable': '可以上诉',
    'party.ours': '由我方应诉',
    'tab.suit': '诉讼内容',
  },
  en: {
    'kind.estimate': 'an estimate, not ours to keep',
    'head.suedAct': 'Act sued over',
    'head.plaintiff': 'Plaintiff',
    'head.defendant': 'Defendant',
    'head.suitKind': 'Kind of suit',
    'head.court': 'Court',
    'head.unit': 'Handling unit',
    'purpose.appeal': 'Appeal and retrial',
    'field.appealable': 'May be appealed against',
    'party.ours': 'we answer for it',
    'tab.suit': 'Suit',
  },
} as const;
