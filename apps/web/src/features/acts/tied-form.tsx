import type { ComponentType } from 'react';

import { GeneratedForm, type FormProps } from './ActField';
import { tiedFields, tiedPayload, type Tie } from './ties';

/** A form as described, in which some fields hang on what others say. */
export function tiedForm(ties: readonly Tie[]): ComponentType<FormProps> {
  return function TiedForm(props: FormProps) {
    const { fields, payload, onChange } = props;
    return (
      <GeneratedForm
        {...props}
        fields={tiedFields(ties, fields, payload)}
        onChange={(next) => onChange(tiedPayload(ties, next))}
      />
    );
  };
}
