import type { MaterialKind } from '@mingjing/domain';

// What stands later may be part of what stands earlier: a receipt of service of an application is a receipt.
const words: readonly (readonly [RegExp, MaterialKind])[] = [
  [/送达回证|送达证明/, 'serviceReceipt'],
  [/邮寄|邮戳|快递|挂号/, 'postmark'],
  [/审批|呈批|审查表/, 'approval'],
  [/阅卷/, 'inspectionRecord'],
  [/笔录/, 'record'],
  [/委托书/, 'mandate'],
  [/代理人|律师证/, 'agentIdentity'],
  [/身份证|户口|营业执照/, 'applicantIdentity'],
  [/答复书|答复意见/, 'answer'],
  [/补正/, 'correction'],
  [/判决|裁定|应诉通知|起诉状/, 'courtPaper'],
  [/处罚决定|决定书|告知书|认定书/, 'challengedAct'],
  [/申请书/, 'application'],
];

/** What a paper probably is, by its name; its owner says what it really is. */
export const kindByName = (name: string): MaterialKind =>
  words.find(([word]) => word.test(name))?.[1] ?? 'other';
