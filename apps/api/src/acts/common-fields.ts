/** Options of the fields that many bodies share. */
export const noteField = {
  label: { zh: '备注', en: 'Note' },
  max: 2000,
  optional: true,
  multiline: true,
} as const;

export const reasonField = { label: { zh: '理由', en: 'Reason' }, max: 4000, multiline: true } as const;

export const partyField = { label: { zh: '当事人', en: 'Party' }, max: 40, control: 'party' } as const;

export const respondentField = {
  label: { zh: '被申请人', en: 'Respondent' },
  max: 40,
  control: 'respondent',
} as const;

/** The applicant or a third party: whoever may ask something of the body. */
export const claimantField = {
  label: { zh: '申请人或者第三人', en: 'Requested by' },
  max: 40,
  control: 'claimant',
} as const;
