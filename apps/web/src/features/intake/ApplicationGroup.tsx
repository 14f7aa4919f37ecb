import { calendarDate, ruleSetFor } from '@mingjing/domain';

import { useSession } from '../../app/session';
import type { Payload } from '../acts/act-answers';
import { GeneratedForm } from '../acts/ActField';
import type { Field } from '../acts/body-schemas';
import { wordsWithin, type FieldWords } from '../acts/field-words';
import { Words } from '../acts/FieldFrame';
import { GroupList } from '../acts/GroupList';
import { specialForms } from '../acts/special-forms';

const procedure = { code: 'reconsideration' } as const;

interface FormProps {
  readonly fields: readonly Field[];
  readonly payload: Payload;
  readonly words: FieldWords;
  readonly onChange: (payload: Payload) => void;
}

/** Fields as the acts draw them, before there is a case. */
export function ApplicationForm(props: FormProps) {
  const { today } = useSession();
  const ruleSet = ruleSetFor(calendarDate(today));
  return (
    <GeneratedForm
      {...props}
      act="receiveApplication"
      case={{ id: '', procedure, parties: [], today, ruleSet, receivedOn: today }}
      journal={[]}
      forms={specialForms[procedure.code]}
    />
  );
}

interface ListProps {
  readonly field: Field;
  readonly rows: readonly Payload[];
  readonly words: FieldWords;
  readonly fresh?: Payload;
  readonly onChange: (rows: readonly Payload[]) => void;
}

/** Rows of fields under each other, added and removed with the keyboard. */
export function ApplicationList({ field, words, ...rest }: ListProps) {
  return (
    <>
      <GroupList
        {...rest}
        field={field}
        draw={({ path, ...group }) => (
          <div className="groupfields">
            <ApplicationForm {...group} words={path === null ? {} : wordsWithin(words, path)} />
          </div>
        )}
      />
      <Words words={words[field.name]} />
    </>
  );
}
