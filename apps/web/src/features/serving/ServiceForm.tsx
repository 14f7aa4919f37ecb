import { plainDocuments, serviceMethods } from '@mingjing/domain';

import { GeneratedForm, type FormProps } from '../acts/ActField';
import { neededFields, ofMethod, proofFields } from './service-fields';
import { OwedChoice } from './OwedChoice';
import { useServingTexts } from './texts';

const named = ({ fields }: FormProps, ...names: readonly string[]) =>
  names.flatMap((name) => fields.filter((field) => field.name === name));

/** Whom, how, and of the way's proof only what that way knows. */
export function ServiceForm(props: FormProps) {
  const t = useServingTexts();
  const { payload, onChange } = props;
  const method = serviceMethods.find((name) => name === payload['method']);
  const asked = named(props, ...(method ? proofFields[method] : [])).map((field) => ({
    ...field,
    required: method !== undefined && neededFields[method]?.includes(field.name) === true,
  }));
  return (
    <>
      <GeneratedForm {...props} fields={named(props, 'maker', 'letter', 'to')} />
      <GeneratedForm
        {...props}
        fields={named(props, 'method')}
        onChange={(next) => onChange(ofMethod(next))}
      />
      {method && <p className="fieldhint serviceway">{t(`way.${method}`)}</p>}
      <GeneratedForm {...props} fields={asked} />
      <GeneratedForm {...props} fields={named(props, 'note')} />
    </>
  );
}

const isPlain = ({ document }: { readonly document: { readonly code: string } }): boolean =>
  (plainDocuments as readonly string[]).includes(document.code);

const withoutOwed = (props: FormProps): FormProps => ({
  ...props,
  fields: props.fields.filter(({ name }) => name !== 'document' && name !== 'to'),
});

/** A document that starts no period: which of those owed, then how it was served. */
export function PlainServiceForm(props: FormProps) {
  return (
    <>
      <OwedChoice {...props} fits={isPlain} />
      <ServiceForm {...withoutOwed(props)} />
    </>
  );
}

const sent = ({ act }: { readonly act: string }): boolean => act !== 'sendCopy';

/** An attempt that failed, or a public notice: first which document for whom. */
export function AboutOwedForm(props: FormProps) {
  return (
    <>
      <OwedChoice {...props} fits={sent} />
      <GeneratedForm {...withoutOwed(props)} />
    </>
  );
}
