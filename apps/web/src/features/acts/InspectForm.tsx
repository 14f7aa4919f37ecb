import { Checkbox } from 'antd';

import { useGet } from '../../api/queries';
import type { MaterialsAnswer } from '../materials/material-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { FieldFrame } from './FieldFrame';
import { useActTexts } from './texts';

/** The papers of the file to tick, each of which becomes a line of what was inspected (行政复议法 47). */
export function InspectForm(props: FormProps) {
  const { fields, payload, onChange, case: file } = props;
  const t = useActTexts();
  const { data } = useGet<MaterialsAnswer>(`/api/cases/${file.id}/materials`);
  const titles = [
    ...new Set((data?.materials ?? []).filter(({ state }) => state === 'filed').map(({ title }) => title)),
  ];
  const named = (Array.isArray(payload['documents']) ? payload['documents'] : []) as readonly string[];
  const toggle = (title: string): void => {
    const rest = named.filter((each) => each !== title && each !== '');
    onChange({ ...payload, documents: named.includes(title) ? rest : [...rest, title] });
  };
  const before = fields.filter(({ name }) => name === 'by');
  return (
    <>
      <GeneratedForm {...props} fields={before} />
      {titles.length > 0 && (
        <FieldFrame label={t('inspect.file')} required={false} group>
          {() => (
            <div className="ticks usual">
              {titles.map((title) => (
                <Checkbox key={title} checked={named.includes(title)} onChange={() => toggle(title)}>
                  {title}
                </Checkbox>
              ))}
            </div>
          )}
        </FieldFrame>
      )}
      <GeneratedForm {...props} fields={fields.filter((field) => !before.includes(field))} />
    </>
  );
}
