import { Bones } from '../../ui/states';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsAt } from '../acts/field-words';
import { ApplicationForm, ApplicationList } from './ApplicationGroup';
import { fieldNamed } from './application-fields';
import { useApplicationTexts } from './application-texts';
import type { StepProps } from './intake-steps';
import { TextField } from './TextField';

const oneCopy = { form: 'copy', copies: 1 } as const;

/** What came with the paper: the list of the receipt, the norm to be reviewed, what the office should mind. */
export function MaterialsStep({ draft, change, words, fields }: StepProps) {
  const t = useApplicationTexts();
  if (fields === null) return <Bones />;
  const { application } = fields;
  return (
    <div className="intakefields">
      <div className="wide materialrows">
        <FieldFrame label={t('materials')} required={false} hint={t('materials.hint')} group>
          {() => (
            <ApplicationList
              field={fieldNamed(application, 'materials')}
              rows={draft.materials}
              fresh={oneCopy}
              words={words}
              onChange={(materials) => change({ materials })}
            />
          )}
        </FieldFrame>
      </div>
      <fieldset className="fieldgroup wide">
        <legend>{t('norm')}</legend>
        <div className="groupfields">
          <TextField
            label={t('normRequest')}
            max={500}
            value={draft.normRequest}
            words={wordsAt(words, 'normRequest')}
            onChange={(normRequest) => change({ normRequest })}
          />
          <TextField
            label={t('normClause')}
            max={200}
            value={draft.normClause}
            words={wordsAt(words, 'normClause')}
            onChange={(normClause) => change({ normClause })}
          />
          <TextField
            label={t('normReason')}
            rows={2}
            max={2000}
            value={draft.normReason}
            words={wordsAt(words, 'normReason')}
            onChange={(normReason) => change({ normReason })}
          />
        </div>
      </fieldset>
      <div className="wide">
        <ApplicationForm
          fields={[{ ...fieldNamed(application, 'risks'), label: t('risks') }]}
          payload={{ risks: draft.risks }}
          words={words}
          onChange={({ risks }) => change({ risks: risks as readonly string[] })}
        />
      </div>
      {draft.risks.length > 0 && (
        <TextField
          label={t('riskNote')}
          rows={2}
          max={1000}
          hint={t('riskNote.hint')}
          value={draft.riskNote}
          words={wordsAt(words, 'riskNote')}
          onChange={(riskNote) => change({ riskNote })}
        />
      )}
    </div>
  );
}
