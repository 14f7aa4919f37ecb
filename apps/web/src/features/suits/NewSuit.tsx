import type { OpeningAct } from '@mingjing/domain';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { useSession } from '../../app/session';
import { DayPicker } from '../../ui/DayPicker';
import { Panel } from '../../ui/Panel';
import { ErrorState } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import type { ActForm, ActOutcome, Payload } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsByField } from '../acts/field-words';
import { Preview } from '../acts/Preview';
import { useSuitTexts } from './texts';
import { useActForm } from '../acts/use-act';
import type { FormCase } from '../case/case-answers';
import { asAnswers, firstParties, fittingDraft, partiesOf } from './suit-parties';
import { SuitForm } from './SuitForm';
import { useSideLabels } from './SuitParties';
import { useRegister, useSuitPreview } from './use-new-suit';

interface Props {
  readonly act: OpeningAct;
  readonly from: string | null;
  readonly fields: readonly Field[];
  readonly drafted: Payload;
  readonly typed: (payload: Payload) => void;
}

/** The form needs a case to stand in; a new suit has none but the one it follows. */
const caseOf = (today: string, from: string | null): FormCase => ({
  id: `new-suit-${from ?? ''}`,
  parties: [],
  ruleSet: 'L2',
  receivedOn: today,
  today,
  procedure: { code: 'litigation' },
});

const ours: readonly OpeningAct[] = ['fileAppeal', 'applyRetrial'];

function useDayWords(act: OpeningAct): { readonly label: string; readonly hint: string | undefined } {
  const t = useSuitTexts();
  if (ours.includes(act)) return { label: t('new.day.ours'), hint: t('new.day.ours.hint') };
  if (act === 'openEnforcement') return { label: t('new.day.open'), hint: undefined };
  return { label: t('new.day'), hint: t('new.day.hint') };
}

/** What the case below could not take in is said beside the number of the new case. */
function useDone(drop: () => void): (outcome: ActOutcome) => void {
  const t = useSuitTexts();
  const say = useToast();
  const go = useNavigate();
  return ({ caseId, number, notRecorded = [] }) => {
    drop();
    say(t('new.saved', { number }));
    for (const { number: below, label, refusals } of notRecorded)
      say(
        t('new.notRecorded', { number: below, act: label, why: refusals.map(({ text }) => text).join('') }),
        {
          refusal: true,
        },
      );
    void go(`/cases/${caseId}`);
  };
}

function Above({ words }: { readonly words: ReturnType<typeof wordsByField>['above'] }) {
  const t = useSuitTexts();
  if (words.length === 0) return null;
  return (
    <div className="refusal" role="alert">
      <h3>{t('new.refusal')}</h3>
      <ul>
        {words.map(({ text, article }) => (
          <li key={text}>
            {text} {article !== undefined && <span className="article">{article}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The form of the paper that came in, beside the clocks it would start. */
export function NewSuit({ act, from, fields, drafted, typed }: Props) {
  const t = useSuitTexts();
  const go = useNavigate();
  const { today } = useSession();
  const file = caseOf(today, from);
  const beginning = {
    courtProcedure: 'ordinary',
    parties: firstParties(act),
    ...fittingDraft(fields, drafted),
  };
  const { form, change, discard, broughtBack, drop } = useActForm({
    act,
    case: file,
    fields,
    journal: [],
    drafted: beginning,
  });
  const register = useRegister({ act, fields }, useDone(drop));
  const { preview, filled } = useSuitPreview({ act, fields }, form);
  const [tried, setTried] = useState(false);
  const sending = useRef(false);
  const day = useDayWords(act);
  const set = (part: Partial<ActForm>): void => {
    change(part);
    if (part.payload) typed(part.payload);
    // What was refused of another form says nothing of this one.
    if (register.error) register.reset();
  };
  const save = (): void => {
    if (sending.current) return;
    sending.current = true;
    setTried(true);
    register.mutate(form, { onSettled: () => (sending.current = false) });
  };
  const problem = register.error ?? (filled ? preview.error : null);
  const { atField, above } = wordsByField(problem, [...fields.map(({ name }) => name), 'occurredOn']);
  const unknown = problem !== null && problem.errors.length + problem.refusals.length === 0;
  const labels = useSideLabels({ act, payload: form.payload });
  return (
    <div className="suitgrid">
      <Panel title={t('new.form')}>
        <form
          className="suitform pad"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {broughtBack && (
            <p className="notice row between">
              {t('new.kept')}
              <Button size="small" onClick={discard}>
                {t('new.discard')}
              </Button>
            </p>
          )}
          {unknown && <ErrorState problem={problem} />}
          <Above words={above} />
          <div className="suitday">
            <FieldFrame label={day.label} hint={day.hint} words={atField['occurredOn']}>
              {({ id }) => (
                <DayPicker
                  id={id}
                  value={form.occurredOn}
                  to={today}
                  onChange={(next) => set({ occurredOn: next ?? today })}
                />
              )}
            </FieldFrame>
          </div>
          <SuitForm
            act={act}
            case={file}
            journal={[]}
            forms={{}}
            fields={fields}
            payload={form.payload}
            words={tried || filled ? atField : {}}
            onChange={(payload) => set({ payload })}
          />
          <div className="row wrap suitfoot">
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              {register.isPending ? t('new.saving') : t('new.save')}
            </Button>
            <Button onClick={() => void go(from === null ? '/register' : `/cases/${from}`)}>
              {t('new.cancel')}
            </Button>
          </div>
        </form>
      </Panel>
      <Panel title={t('new.effect')} className="suiteffect">
        <div className="pad" aria-live="polite">
          {filled ? (
            <Preview
              preview={preview}
              filled={filled}
              payload={form.payload}
              case={{ today, parties: asAnswers(partiesOf(form.payload), labels) }}
            />
          ) : (
            <p className="t2 s13">{t('new.wait')}</p>
          )}
        </div>
      </Panel>
    </div>
  );
}
