import { GeneratedForm, type FormProps } from './ActField';

const inOneLine = ['startsAt', 'endsAt', 'room'];

/** A hearing: its hours and room on one line, the panel and the matters after. */
export function HearingForm(props: FormProps) {
  const { fields } = props;
  const first = fields.findIndex(({ name }) => inOneLine.includes(name));
  const line = fields.filter(({ name }) => inOneLine.includes(name));
  return (
    <>
      <GeneratedForm {...props} fields={fields.slice(0, first)} />
      <div className="hearingtime">
        <GeneratedForm {...props} fields={line} />
      </div>
      <GeneratedForm {...props} fields={fields.slice(first + line.length)} />
    </>
  );
}
