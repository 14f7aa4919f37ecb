import type { ProcedureName } from '@mingjing/domain';

import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps, type Forms } from './ActField';
import { SuspendForm, TerminateForm } from './clock-forms';
import { CorrectRecordForm } from './CorrectRecordForm';
import { HearingForm } from './HearingForm';
import { outcomeChoices } from './decision-fields';
import { DecisionForm } from './DecisionForm';
import { InspectForm } from './InspectForm';
import { formTies } from './form-ties';
import { LetterForm } from './LetterForm';
import { tiedForm } from './tied-form';
import { CorrectionForm, DeclineForm } from './intake-forms';
import { NewPartyForm, ReplacementForm } from './PartyForm';
import { PublishForm } from './PublishForm';
import { AboutOwedForm, PlainServiceForm, ServiceForm } from '../serving/ServiceForm';
import { suitOpeningActs } from '../suits/openings';
import { SuitForm } from '../suits/SuitForm';

const without = ({ fields }: FormProps, ...names: string[]) =>
  fields.filter(({ name }) => !names.includes(name));
const named = ({ fields }: FormProps, name: string) => fields.filter((field) => field.name === name);

/** Route with its ground: only the simplified procedure asks for one, and for money only the ground that counts it. */
export function RouteForm(props: FormProps) {
  const { payload, onChange } = props;
  const simplified = payload['route'] === 'simplified';
  const before = without(props, 'route', 'simplifiedGround', 'amount', 'note');
  const counted = payload['simplifiedGround'] === 'upTo3000Yuan';
  const asked = [...named(props, 'simplifiedGround'), ...(counted ? named(props, 'amount') : [])];
  const change = (next: Payload): void => {
    const { simplifiedGround, amount, ...rest } = next;
    const simple = next['route'] === 'simplified';
    const counted = simple && simplifiedGround === 'upTo3000Yuan';
    onChange({ ...rest, ...(simple ? { simplifiedGround } : {}), ...(counted ? { amount } : {}) });
  };
  return (
    <>
      <GeneratedForm {...props} fields={before} />
      <GeneratedForm {...props} fields={named(props, 'route')} onChange={change} />
      {simplified && (
        <GeneratedForm
          {...props}
          fields={asked.map((field) => ({ ...field, required: true }))}
          onChange={change}
        />
      )}
      <GeneratedForm {...props} fields={named(props, 'note')} />
    </>
  );
}

/** Report and discussion name an outcome the edition of the case knows. */
export function ReportForm(props: FormProps) {
  const codes: readonly string[] = outcomeChoices(props.case.ruleSet, false);
  const fields = props.fields.map((field) =>
    field.name === 'outcome' ? { ...field, schema: { ...field.schema, enum: codes } } : field,
  );
  return <GeneratedForm {...props} fields={fields} />;
}

/** A rejection as inadmissible: there is no result to choose. */
export function RejectionForm(props: FormProps) {
  return <GeneratedForm {...props} fields={without(props, 'outcome')} />;
}

const tied = (procedure: keyof typeof formTies): Forms =>
  Object.fromEntries(Object.entries(formTies[procedure]).map(([act, ties]) => [act, tiedForm(ties)]));

/** Acts of reconsideration whose form the description alone would draw poorly. */
const reconsiderationForms: Forms = {
  accept: RouteForm,
  chooseProcedure: RouteForm,
  orderAcceptance: RouteForm,
  declineToAccept: DeclineForm,
  issueCorrectionNotice: CorrectionForm,
  proposeDecision: DecisionForm,
  rejectApplication: RejectionForm,
  submitDraft: ReportForm,
  discussCollectively: ReportForm,
  noticeHearing: HearingForm,
  postponeHearing: HearingForm,
  suspend: SuspendForm,
  terminate: TerminateForm,
  inspectFile: InspectForm,
  issueOpinionLetter: LetterForm,
  ...tied('reconsideration'),
  publish: PublishForm,
  correctRecord: CorrectRecordForm,
  serveCorrectionNotice: ServiceForm,
  serveDecline: ServiceForm,
  serveCopy: ServiceForm,
  serveConversionNotice: ServiceForm,
  serveExtensionNotice: ServiceForm,
  serveSuspensionNotice: ServiceForm,
  serveResumptionNotice: ServiceForm,
  serveHearingNotice: ServiceForm,
  serveNormNotice: ServiceForm,
  serveNormTransfer: ServiceForm,
  serveDecision: ServiceForm,
  serveDecisionCorrection: ServiceForm,
  serveOpinionLetter: ServiceForm,
  servePerformanceOrder: ServiceForm,
  serveDemand: ServiceForm,
  serveDocument: PlainServiceForm,
  recordReturnedMail: AboutOwedForm,
  publishServiceNotice: AboutOwedForm,
  // By the control of a group.
  newParty: NewPartyForm,
  replacement: ReplacementForm,
};

/** The forms of each procedure; where two call an act alike, each has its own. */
export const specialForms: Readonly<Record<ProcedureName, Forms>> = {
  reconsideration: reconsiderationForms,
  mediation: { correctRecord: CorrectRecordForm },
  litigation: {
    ...Object.fromEntries(suitOpeningActs.map((act) => [act, SuitForm])),
    ...tied('litigation'),
    correctRecord: CorrectRecordForm,
  },
};
