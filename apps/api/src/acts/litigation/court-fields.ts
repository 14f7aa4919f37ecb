/** Options of the fields that many bodies of a lawsuit share. */
export const courtField = { label: { zh: '人民法院', en: 'Court' }, max: 200, control: 'court' } as const;

export const courtCaseNumberField = {
  label: { zh: '法院案号', en: 'Case number of the court' },
  max: 120,
} as const;

/** The organ whose unit handles the matter, by the register of organs. */
export const unitField = {
  label: { zh: '承办单位', en: 'Handling unit' },
  max: 60,
  control: 'organ',
} as const;

/** What proves the day on which a paper of the court came in; the day itself is that of the act. */
export const proofField = {
  label: { zh: '送达凭证', en: 'Proof of service' },
  help: {
    zh: '写明送达回证、信封邮戳或者电子送达记录及其存放位置；期限从凭证上的收到日期起算',
    en: 'Name the receipt, the postmarked envelope or the record of electronic service, and where it is kept; the periods count from the day it shows',
  },
  max: 500,
} as const;

export const hearingField = {
  label: { zh: '庭次', en: 'Hearing' },
  max: 60,
  control: 'hearing',
} as const;

/** A party other than the one we stand for. */
export const otherPartyField = {
  label: { zh: '其他当事人', en: 'Other party' },
  max: 40,
  control: 'otherParty',
} as const;

/** Another case of the same dispute. */
export const caseField = {
  label: { zh: '原审案件', en: 'Case of the instance below' },
  help: {
    zh: '从下级审案件发起登记的，各审级连在一起',
    en: 'Entered from the case below, the instances of one dispute hang together',
  },
  optional: true,
  control: 'case',
} as const;

export const amountField = {
  label: { zh: '金额（元）', en: 'Amount (yuan)' },
  optional: true,
} as const;

export const contentField = { label: { zh: '内容', en: 'Content' }, max: 20000, multiline: true } as const;
