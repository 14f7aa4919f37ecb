import { Button } from 'antd';

import { Words } from '../acts/FieldFrame';
import { wordsWithin, type FieldWords } from '../acts/field-words';
import type { Field } from '../acts/body-schemas';
import { ApplicationForm } from './ApplicationGroup';
import { fieldNamed } from './application-fields';
import { useApplicationTexts } from './application-texts';
import type { IntakeDraft } from './intake-draft';

interface Props {
  readonly draft: Pick<IntakeDraft, 'specialLaw'>;
  readonly fields: readonly Field[];
  readonly words: FieldWords;
  readonly change: (part: Pick<IntakeDraft, 'specialLaw'>) => void;
}

/** What a special law says of the periods and of suits: folded until somebody knows of one. */
export function SpecialLawFields({ draft, fields, words, change }: Props) {
  const t = useApplicationTexts();
  const { specialLaw } = draft;
  if (specialLaw === null)
    return (
      <div className="wide">
        <Button size="small" onClick={() => change({ specialLaw: {} })}>
          {t('addSpecialLaw')}
        </Button>
      </div>
    );
  const act = fieldNamed(fields, 'challengedAct');
  const path = 'challengedAct.specialLaw';
  return (
    <fieldset className="fieldgroup wide">
      <legend>{t('specialLaw')}</legend>
      <p className="dim s13">{t('specialLaw.hint')}</p>
      <div className="groupfields">
        <ApplicationForm
          fields={fieldNamed(act.fields, 'specialLaw').fields}
          payload={specialLaw}
          words={wordsWithin(words, path)}
          onChange={(next) => change({ specialLaw: next })}
        />
      </div>
      <Words words={words[path]} />
      <div>
        <Button size="small" onClick={() => change({ specialLaw: null })}>
          {t('removeSpecialLaw')}
        </Button>
      </div>
    </fieldset>
  );
}
