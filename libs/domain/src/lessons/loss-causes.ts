import { article, type Article } from '../law/article.js';
import type { Wording } from '../wording/locale.js';

/** Why an act was corrected or a suit lost, in the terms of 行政诉讼法 70, 72, 74-78 and 行政复议法 63-67, 71. */
export const lossCauses = [
  'factsUnclear',
  'wrongBasis',
  'procedureBreached',
  'powersExceeded',
  'powersAbused',
  'manifestlyImproper',
  'dutyNotPerformed',
  'paymentNotMade',
  'noSubjectOrBasis',
  'agreementNotKept',
  'harmCaused',
  'otherCause',
] as const;
export type LossCause = (typeof lossCauses)[number];

const w = (zh: string, en: string): Wording => ({ zh, en });

export const lossCauseLabels: Readonly<Record<LossCause, Wording>> = {
  factsUnclear: w('主要事实不清、证据不足', 'Main facts unclear, evidence insufficient'),
  wrongBasis: w('适用法律、法规错误', 'Law wrongly applied'),
  procedureBreached: w('违反法定程序', 'Breach of the procedure prescribed by law'),
  powersExceeded: w('超越职权', 'Powers exceeded'),
  powersAbused: w('滥用职权', 'Powers abused'),
  manifestlyImproper: w('明显不当', 'Manifestly improper'),
  dutyNotPerformed: w('不履行或者拖延履行法定职责', 'Statutory duty not performed or delayed'),
  paymentNotMade: w('未依法履行给付义务', 'Duty to pay or provide not performed'),
  noSubjectOrBasis: w(
    '不具有行政主体资格或者没有依据',
    'No standing as an administrative organ, or no basis',
  ),
  agreementNotKept: w(
    '未依法履行、违法变更或者解除协议',
    'Agreement not kept, or unlawfully changed or ended',
  ),
  harmCaused: w('违法行为造成损害', 'Harm caused by an unlawful act'),
  otherCause: w('其他', 'Other'),
};

interface CauseArticles {
  /** Of the court’s law; null where only the text of the judgment tells. */
  readonly court: Article | null;
  readonly reconsideration: Article | null;
}
const apl = (at: string): Article => article('APL', at);
const arl = (at: string): Article => article('ARL', at);

/** Where the law names the cause, for a judgment and for a decision on reconsideration. */
export const lossCauseArticles: Readonly<Record<LossCause, CauseArticles>> = {
  factsUnclear: { court: apl('70(1)(1)'), reconsideration: arl('64(1)(1)') },
  wrongBasis: { court: apl('70(1)(2)'), reconsideration: arl('64(1)(3)') },
  procedureBreached: { court: apl('70(1)(3)'), reconsideration: arl('64(1)(2)') },
  powersExceeded: { court: apl('70(1)(4)'), reconsideration: arl('64(1)(4)') },
  powersAbused: { court: apl('70(1)(5)'), reconsideration: arl('64(1)(4)') },
  manifestlyImproper: { court: apl('70(1)(6)'), reconsideration: arl('63(1)(1)') },
  dutyNotPerformed: { court: apl('72'), reconsideration: arl('66') },
  paymentNotMade: { court: apl('73'), reconsideration: null },
  noSubjectOrBasis: { court: apl('75'), reconsideration: arl('67') },
  agreementNotKept: { court: apl('78'), reconsideration: arl('71') },
  harmCaused: { court: apl('76'), reconsideration: arl('72') },
  otherCause: { court: null, reconsideration: null },
};
