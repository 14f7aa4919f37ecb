import { useLanguage } from '../../i18n/use-language';
import type { Payload } from '../acts/act-answers';
import { anyOpening } from '../acts/body-schemas';
import { valueLabel } from '../acts/value-labels';
import type { CaseAnswer, JournalEntryAnswer } from './case-answers';
import { countingEntries, goneSince } from './counting-entries';
import { PayloadView } from './PayloadView';
import { useCaseTexts } from './texts';

/** The parties with all that is known of them; names are never cut here. */
export function PartiesTab({
  file,
  entries,
}: {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
}) {
  const t = useCaseTexts();
  const counting = countingEntries(entries);
  const marks = (key: string, particulars: Payload): readonly string[] => {
    const died = goneSince(counting, key, 'ApplicantDied');
    const withdrawn = goneSince(counting, key, 'WithdrawalPermitted');
    return [
      ...(particulars['representative'] === true ? [t('party.representative')] : []),
      ...(died === undefined ? [] : [t('party.died', { day: died })]),
      ...(withdrawn === undefined ? [] : [t('party.withdrawn', { day: withdrawn })]),
    ];
  };
  const language = useLanguage();
  return (
    <ul className="partylist">
      {file.parties.map(({ key, role, name, kind, particulars }) => (
        <li key={key}>
          <div>
            <span className="t3 s12">{role.label}</span>
            <h3>{name}</h3>
            <span className="t2 s13">{valueLabel('kind', kind, language)}</span>
            {marks(key, particulars).map((mark) => (
              <span key={mark} className="tag">
                {mark}
              </span>
            ))}
          </div>
          <PayloadView
            procedure={file.procedure.code}
            act={anyOpening(file.procedure.code)}
            payload={particulars}
            parties={[]}
            body="PartyBody"
            without={['name', 'role', 'kind', 'key', 'representative']}
          />
        </li>
      ))}
    </ul>
  );
}

/** The application as it was received. */
export function ParticularsTab({ file }: { readonly file: CaseAnswer }) {
  return (
    <div className="pad">
      <PayloadView
        procedure={file.procedure.code}
        act={anyOpening(file.procedure.code)}
        payload={file.particulars}
        parties={file.parties}
        without={['parties']}
      />
    </div>
  );
}

/** Matters that move beside the phase: clock, mediation, norm review, stay. */
export function TracksTab({
  file,
  entries,
}: {
  readonly file: CaseAnswer;
  readonly entries: readonly JournalEntryAnswer[];
}) {
  const t = useCaseTexts();
  const since = (track: string, value: string): string =>
    [...entries].reverse().find(({ before, after }) => after[track] === value && before[track] !== value)
      ?.occurredOn ?? file.receivedOn;
  return (
    <div className="tablebox">
      <table className="list">
        <thead>
          <tr>
            <th>{t('tracks.track')}</th>
            <th>{t('tracks.value')}</th>
            <th>{t('tracks.since')}</th>
          </tr>
        </thead>
        <tbody>
          {file.tracks.map(({ track, label, value, valueLabel: state }) => (
            <tr key={track}>
              <td>{label}</td>
              <td>{state}</td>
              <td>{value === 'none' ? '—' : since(track, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
