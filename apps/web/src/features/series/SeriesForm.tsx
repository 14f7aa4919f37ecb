import { calendarDate, ruleSetFor } from '@mingjing/domain';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';

import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { ErrorState } from '../../ui/states';
import type { ActForm } from '../acts/act-answers';
import { GeneratedForm, type Forms } from '../acts/ActField';
import { bodyNameOf, type Field } from '../acts/body-schemas';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsByField } from '../acts/field-words';
import { specialForms } from '../acts/special-forms';
import { useActTexts } from '../acts/texts';
import { useActForm } from '../acts/use-act';
import {
  bindsTogether,
  leftOutOf,
  NO_CASE,
  payloadOver,
  type SeriesCase,
  type SeriesChance,
  type SeriesResult,
} from './series-cases';
import { SeriesConsolidateForm } from './SeriesConsolidateForm';
import { SeriesPreview } from './SeriesPreview';
import { useSeriesTexts } from './texts';
import { useSeriesPreview } from './use-series';

/** What a selection knows already. */
const seriesForms: Forms = { consolidate: SeriesConsolidateForm };

export interface Confirmed {
  readonly form: ActForm;
  readonly sent: readonly SeriesCase[];
  /** The cases that do not allow it, with the reasons. */
  readonly leftOut: readonly SeriesResult[];
}

interface Props {
  readonly chance: SeriesChance;
  readonly fields: readonly Field[];
  readonly cases: readonly SeriesCase[];
  /** The numbers of all cases the act is about, those where it is done already with them. */
  readonly numbers: readonly string[];
  readonly onCases: (cases: readonly SeriesCase[]) => void;
  readonly confirm: (confirmed: Confirmed) => void;
  readonly back: () => void;
}

/** What is said once for all cases on the left, what each of them says to it on the right. */
export function SeriesForm({ chance, fields, cases, numbers, onCases, confirm, back }: Props) {
  const t = useSeriesTexts();
  const ta = useActTexts();
  const { today } = useSession();
  const { act } = chance;
  const [first] = cases;
  // A case whose procedure has the act lends its form; the others say at the preview that it is not theirs.
  const acting = cases.find(({ procedure }) => bodyNameOf(act, procedure.code) !== undefined) ?? first;
  const procedure = { code: acting?.procedure.code ?? ('reconsideration' as const) };
  const forms: Forms = { ...specialForms[procedure.code], ...seriesForms };
  const file = {
    id: NO_CASE,
    procedure,
    parties: [],
    ruleSet: first?.ruleSet ?? ruleSetFor(calendarDate(today)),
    receivedOn: first?.receivedOn ?? today,
    today,
  };
  const kept = useActForm({ act, case: file, fields, journal: [] });
  const form = useMemo(
    () => ({ ...kept.form, payload: payloadOver(act, kept.form.payload, numbers) }),
    [kept.form, act, numbers],
  );
  const [tried, setTried] = useState(false);
  const { preview, filled, current } = useSeriesPreview({ act, cases, fields, form });
  const answers = preview.data?.cases;
  const ready = new Set(
    answers?.filter(({ state }) => state === 'allowed').map(({ caseId }) => caseId) ?? [],
  );
  const sent = cases.filter(({ id }) => ready.has(id));
  const approvers = [
    ...new Set(answers?.map((each) => each.approvers.map(({ label }) => label).join(' → '))),
  ].filter((chain) => chain !== '');
  const halves = bindsTogether(act) && sent.length < cases.length;
  const { atField, above } = wordsByField(preview.error, [...fields.map(({ name }) => name), 'occurredOn']);
  const Form = forms[act] ?? GeneratedForm;
  const submit = (): void => {
    setTried(true);
    if (filled && current && sent.length > 0 && !halves)
      confirm({ form, sent, leftOut: leftOutOf(answers ?? []) });
  };
  const shown = tried || filled ? atField : {};
  return (
    <>
      <div className="drawerbody">
        <form
          className="actform"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {preview.error && above.length + Object.keys(atField).length === 0 && (
            <ErrorState problem={preview.error} retry={() => void preview.refetch()} />
          )}
          {above.map(({ text }) => (
            <p key={text} className="refusal" role="alert">
              {text}
            </p>
          ))}
          {kept.broughtBack && (
            <p className="notice row between">
              {ta('kept')}
              <Button size="small" onClick={kept.discard}>
                {ta('discard')}
              </Button>
            </p>
          )}
          <Form
            act={act}
            case={file}
            journal={[]}
            forms={forms}
            fields={fields}
            payload={form.payload}
            words={shown}
            onChange={(payload) => kept.change({ payload })}
          />
          <FieldFrame label={ta('occurredOn')} hint={ta('occurredOn.hint')} words={atField['occurredOn']}>
            {({ id }) => (
              <DayPicker
                id={id}
                value={form.occurredOn}
                to={today}
                onChange={(day) => kept.change({ occurredOn: day ?? today })}
              />
            )}
          </FieldFrame>
          {approvers.length > 0 && (
            <FieldFrame label={ta('reasons')} required={false} hint={ta('reasons.hint')}>
              {(wiring) => (
                <Input.TextArea
                  {...wiring}
                  value={form.reasons}
                  maxLength={4000}
                  autoSize={{ minRows: 2, maxRows: 10 }}
                  onChange={(event) => kept.change({ reasons: event.target.value })}
                />
              )}
            </FieldFrame>
          )}
          <button type="submit" className="unseen" tabIndex={-1} aria-hidden />
        </form>
        <section className="effect" aria-label={t('cases.label')}>
          <SeriesPreview cases={cases} answers={answers} filled={filled} onChange={onCases} />
        </section>
      </div>
      <footer className="drawerfoot">
        <span className="t3 s12 grow">
          {halves && t('foot.together')}
          {!halves &&
            (approvers.length === 0
              ? t('foot.performs')
              : t('foot.proposes', { approvers: approvers.join(' / ') }))}
        </span>
        <Button onClick={back}>{t('back')}</Button>
        <Button
          type="primary"
          disabled={!filled || sent.length === 0 || halves}
          loading={filled && !current}
          onClick={submit}
        >
          {approvers.length === 0
            ? t('confirm', { count: sent.length, act: chance.label })
            : t('propose', { count: sent.length })}
        </Button>
      </footer>
    </>
  );
}
