import { TextField } from '../http/fields.js';

/** What is known of an application while it is being entered. */
export class SimilarCasesQuery {
  @TextField({ label: { zh: '行政行为文号', en: 'Number of the act' }, max: 120, optional: true })
  actNumber?: string;
  @TextField({ label: { zh: '申请人', en: 'Applicant' }, max: 200, optional: true }) applicantName?: string;
  @TextField({ label: { zh: '被申请人', en: 'Respondent' }, max: 60, optional: true }) respondentId?: string;
}
