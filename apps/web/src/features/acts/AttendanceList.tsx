import type { ReactNode } from 'react';

import type { PartyAnswer } from '../case/case-answers';
import type { Payload } from './act-answers';
import type { Field } from './body-schemas';

interface Props {
  readonly parties: readonly PartyAnswer[];
  readonly fields: readonly Field[];
  readonly rows: readonly Payload[];
  readonly onChange: (rows: readonly Payload[]) => void;
  readonly draw: (group: {
    readonly fields: readonly Field[];
    readonly payload: Payload;
    readonly onChange: (payload: Payload) => void;
  }) => ReactNode;
}

/** What is asked of a party: who came of one that came, why not of one that did not; the head of a respondent alone. */
function asked(fields: readonly Field[], row: Payload, role: string): readonly Field[] {
  const came = row['attended'] === true;
  const headAway = role === 'respondent' && row['headAttended'] !== true;
  const wanted: Readonly<Record<string, boolean>> = {
    attended: true,
    attendedBy: came,
    headAttended: role === 'respondent' && came,
    reason: !came || headAway,
    excused: !came && role === 'applicant',
  };
  return fields.filter(({ name }) => wanted[name] === true);
}

/** Every party of the case with whether it came. */
export function AttendanceList({ parties, fields, rows, onChange, draw }: Props) {
  const shown = parties.map(
    ({ key }): Payload => rows.find((row) => row['party'] === key) ?? { party: key, attended: false },
  );
  return (
    <div className="grouplist">
      {parties.map(({ key, name, role }, index) => (
        <fieldset key={key} className="fieldgroup">
          <legend>
            <span className="t3">{role.label}</span> {name}
          </legend>
          {draw({
            fields: asked(fields, shown[index] ?? {}, role.code),
            payload: shown[index] ?? {},
            onChange: (next) => onChange(shown.map((row, at) => (at === index ? next : row))),
          })}
        </fieldset>
      ))}
    </div>
  );
}
