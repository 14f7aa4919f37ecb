import {
  maskedText,
  namesLeft,
  numbersLeft,
  personsOf,
  type CalendarDate,
  type Party,
} from '@mingjing/domain';
import { Button, Input } from 'antd';
import { useEffect } from 'react';

import { useGet } from '../../api/queries';
import { Bones, ErrorState } from '../../ui/states';
import type { DocumentAnswer, PartyAnswer } from '../case/case-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { FieldFrame } from './FieldFrame';
import { useActTexts } from './texts';

const decisions: readonly string[] = ['reconsiderationDecision', 'rejectionDecision'];
const LINES = { minRows: 14, maxRows: 30 };

const asParty = ({ key, role, kind, name, particulars }: PartyAnswer): Party =>
  ({ ...particulars, key, role: role.code, kind, name }) as Party;

/** What is left in the text that would tell who somebody is. */
function Left({ text, parties }: { readonly text: string; readonly parties: readonly Party[] }) {
  const t = useActTexts();
  const names = namesLeft(text, personsOf({ parties }));
  const numbers = numbersLeft(text);
  if (names.length + numbers.length === 0)
    return (
      <p className="fieldhint" role="status">
        {t('publish.clean')}
      </p>
    );
  return (
    <div className="refusal" role="status">
      {names.length > 0 && <p>{t('publish.names', { names: names.join('、') })}</p>}
      {numbers.length > 0 && <p>{t('publish.numbers', { numbers: numbers.join('、') })}</p>}
    </div>
  );
}

/** The decision beside the text for the public: the system proposes what to mask, the officer changes and answers for it. */
export function PublishForm(props: FormProps) {
  const { fields, payload, onChange, words } = props;
  const t = useActTexts();
  const documents = useGet<{ documents: readonly DocumentAnswer[] }>(`/api/cases/${props.case.id}/documents`);
  const decision = documents.data?.documents.filter(({ kind }) => decisions.includes(kind)).at(-1);
  const parties = props.case.parties.map(asParty);
  const text = typeof payload['text'] === 'string' ? payload['text'] : undefined;
  const original = decision && `${decision.title}\n${decision.number}\n${decision.body}`;
  // How old somebody was on the day of the decision tells whether a child is to be hidden.
  const masked = { parties, ...(decision ? { concludedOn: decision.issuedOn as CalendarDate } : {}) };
  const proposal = original === undefined ? undefined : maskedText(original, masked);
  useEffect(() => {
    if (text === undefined && proposal !== undefined) onChange({ ...payload, text: proposal });
  }, [text, proposal, payload, onChange]);
  if (documents.error) return <ErrorState problem={documents.error} />;
  const field = fields.find(({ name }) => name === 'text');
  return (
    <>
      <div className="sidebyside">
        <section aria-label={t('publish.original')}>
          <h3>{t('publish.original')}</h3>
          {documents.isPending ? (
            <Bones lines={8} />
          ) : (
            // It scrolls, so the keys must reach it.
            <div className="paper original" tabIndex={0} role="group" aria-label={t('publish.original')}>
              {original}
            </div>
          )}
        </section>
        <FieldFrame label={field?.label ?? ''} required words={words['text']} hint={t('publish.hint')}>
          {(wiring) => (
            <>
              <Input.TextArea
                {...wiring}
                value={text ?? ''}
                autoSize={LINES}
                maxLength={field?.schema.maxLength}
                onChange={(event) => onChange({ ...payload, text: event.target.value })}
              />
              {proposal !== undefined && text !== proposal && (
                <Button size="small" onClick={() => onChange({ ...payload, text: proposal })}>
                  {t('publish.again')}
                </Button>
              )}
            </>
          )}
        </FieldFrame>
      </div>
      {text !== undefined && <Left text={text} parties={parties} />}
      <GeneratedForm {...props} fields={fields.filter(({ name }) => name !== 'text')} />
    </>
  );
}
