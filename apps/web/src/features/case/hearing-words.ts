/** Words of the case page about hearing, committee and mediation. */
export const hearingWords = {
  zh: {
    'purpose.hearing': '听证与咨询',
    'purpose.mediation': '调解',
    'step.planned': '商定之日',
    'step.back': '倒算',
    'step.beforeHearing': '开庭前',
    'field.panel': '听证人员',
    'field.formerly': '原定',
    'field.held': '听证安排',
    'field.invited': '受邀委员',
    'field.present': '到会委员',
    'field.memberName': '委员',
  },
  en: {
    'purpose.hearing': 'Hearing and advice',
    'purpose.mediation': 'Mediation',
    'step.planned': 'Planned day',
    'step.back': 'Back from',
    'step.beforeHearing': 'Before the hearing',
    'field.panel': 'Panel',
    'field.formerly': 'Before',
    'field.held': 'Hearing',
    'field.invited': 'Members asked',
    'field.present': 'Members present',
    'field.memberName': 'Member',
  },
} as const;
