import { materialFormLabels, materialForms } from '@mingjing/domain';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';

import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { KindChoice } from './KindChoice';
import { sizeText, type MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { descriptionOf, useDescription, useDiscard, type Description } from './use-description';

interface Props {
  readonly caseId: string;
  readonly material: MaterialAnswer;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly open: () => void;
}

/** A paper that has arrived and waits to be filed: what it is can be said until then, and is kept at once. */
export function UnfiledRow({ caseId, material, chosen, choose, open }: Props) {
  const t = useMaterialTexts();
  const language = useLanguage();
  const id = useId();
  const [said, setSaid] = useState(() => descriptionOf(material));
  const keep = useDescription(caseId, material.id);
  const discard = useDiscard(caseId, material.id);
  const say = (part: Partial<Description>, now = true): void => {
    const next = { ...said, ...part };
    setSaid(next);
    if (now && next.title.trim() !== '') keep.mutate(next);
  };
  const problem = keep.error ?? discard.error;
  return (
    <li className="unfiled">
      <div className="row wrap between">
        <Checkbox checked={chosen} onChange={(event) => choose(event.target.checked)}>
          <span className="filename">{material.fileName}</span>
        </Checkbox>
        <span className="s12 t3">
          {sizeText(material.size)}
          {material.expiresAt !== null && ` · ${t('expires', { moment: momentOf(material.expiresAt) })}`}
        </span>
      </div>
      {material.sameAs && <p className="notice s13">{t('same', { title: material.sameAs.title })}</p>}
      <div className="describing">
        <label htmlFor={`${id}t`}>
          <span>{t('title')}</span>
          <Input
            id={`${id}t`}
            value={said.title}
            maxLength={200}
            status={said.title.trim() === '' ? 'error' : ''}
            onChange={(event) => say({ title: event.target.value }, false)}
            onBlur={() => say({})}
          />
        </label>
        <label htmlFor={`${id}k`}>
          <span>{t('kind')}</span>
          <KindChoice id={`${id}k`} value={said.kind} onChange={(kind) => say({ kind })} />
        </label>
        <label htmlFor={`${id}f`}>
          <span>{t('form')}</span>
          <Select
            id={`${id}f`}
            value={said.form}
            options={materialForms.map((form) => ({
              value: form,
              label: materialFormLabels[form][language],
            }))}
            onChange={(form: string) => say({ form })}
          />
        </label>
        <label htmlFor={`${id}p`}>
          <span>{t('pages')}</span>
          <InputNumber
            id={`${id}p`}
            value={said.pages}
            min={1}
            max={100_000}
            precision={0}
            onChange={(pages) => say({ pages }, false)}
            onBlur={() => say({})}
          />
        </label>
        <label htmlFor={`${id}c`}>
          <span>{t('copies')}</span>
          <InputNumber
            id={`${id}c`}
            value={said.copies}
            min={1}
            max={1000}
            precision={0}
            onChange={(copies) => say({ copies }, false)}
            onBlur={() => say({})}
          />
        </label>
      </div>
      {problem && (
        <p className="red s13" role="alert">
          {problem.errors[0]?.message ?? problem.detail ?? problem.title}
        </p>
      )}
      <div className="row">
        <Button size="small" onClick={open}>
          {t('look')}
        </Button>
        <Button size="small" type="text" loading={discard.isPending} onClick={() => discard.mutate()}>
          {t('discard')}
        </Button>
      </div>
    </li>
  );
}
