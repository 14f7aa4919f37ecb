import { materialFormLabels, materialForms, materialKindLabels, materialKinds } from '@mingjing/domain';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';

import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { sizeText, type MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';

interface Description {
  readonly kind: string;
  readonly title: string;
  readonly form: string;
  readonly pages: number | null;
  readonly copies: number | null;
}

const descriptionOf = ({ kind, title, form, pages, copies }: MaterialAnswer): Description => ({
  kind: kind.code,
  title,
  form: form.code,
  pages,
  copies,
});

const sent = ({ pages, copies, ...rest }: Description): object => ({
  ...rest,
  ...(pages === null ? {} : { pages }),
  ...(copies === null ? {} : { copies }),
});

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
  const path = `/api/cases/${caseId}/materials`;
  const refresh = () => queryClient.invalidateQueries({ queryKey: [path] });
  const keep = useMutation({
    mutationFn: async (next: Description) =>
      send('PUT', `/api/materials/${material.id}/description`, { body: sent(next) }),
    onSuccess: () => void refresh(),
  });
  const discard = useMutation({
    mutationFn: async () =>
      send('DELETE', `/api/uploads/${material.id}`, { headers: { 'Tus-Resumable': '1.0.0' } }),
    onSettled: () => void refresh(),
  });
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
          <Select
            id={`${id}k`}
            value={said.kind}
            showSearch={{ optionFilterProp: 'label' }}
            options={materialKinds.map((kind) => ({
              value: kind,
              label: materialKindLabels[kind][language],
            }))}
            onChange={(kind: string) => say({ kind })}
          />
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
