import { Select } from 'antd';

import { GeneratedForm, type FormProps } from '../acts/ActField';
import { FieldFrame } from '../acts/FieldFrame';
import { useSeriesTexts } from './texts';

/** Hearing cases together: the cases are those of the selection, and one of them leads. */
export function SeriesConsolidateForm(props: FormProps) {
  const t = useSeriesTexts();
  const { fields, payload, onChange, words } = props;
  const numbers = payload['withCases'] as readonly string[];
  const leading = fields.find(({ name }) => name === 'leadingCase');
  const others = fields.filter(({ name }) => name !== 'withCases' && name !== 'leadingCase');
  return (
    <>
      <p className="t2 s13">{t('together.cases', { count: numbers.length })}</p>
      {leading && (
        <FieldFrame label={leading.label} words={words['leadingCase']}>
          {({ id }) => (
            <Select
              id={id}
              style={{ width: '100%' }}
              value={payload['leadingCase']}
              options={numbers.map((value) => ({ value, label: value }))}
              onChange={(value: unknown) => onChange({ ...payload, leadingCase: value })}
            />
          )}
        </FieldFrame>
      )}
      <GeneratedForm {...props} fields={others} />
    </>
  );
}
