import type { FormCase, JournalEntryAnswer } from '../case/case-answers';
import { ApplicantsChoice } from './ApplicantsChoice';
import type { Field } from './body-schemas';
import { CounselChoice } from './CounselChoice';
import { LetterChoice } from './LetterChoice';
import { OfficerChoice } from './OfficerChoice';
import { PartyChoice } from './PartyChoice';
import { partiesFor } from './party-controls';
import { PeopleChoice } from './PeopleChoice';

interface Props {
  readonly id: string;
  readonly act: string;
  readonly case: FormCase;
  readonly journal: readonly JournalEntryAnswer[];
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const controls: readonly string[] = [
  'applicants',
  'parties',
  'suitParties',
  'colleague',
  'committeeMember',
  'colleagues',
  'committeeMembers',
  'counsel',
  'id',
  'letter',
  'party',
  'otherParty',
  'servedParty',
  'applicant',
  'respondent',
  'claimant',
  'thirdParty',
];
export const isWhoControl = (control: string): boolean => controls.includes(control);

/** Who is meant, or which letter: chosen among the parties, the people of the office, and what was sent. */
export function WhoControl({ id, act, case: file, journal, field, value, onChange }: Props) {
  const one = typeof value === 'string' && value !== '' ? value : undefined;
  const several = Array.isArray(value) ? (value as string[]) : [];
  switch (field.control) {
    case 'applicants':
    case 'parties':
    case 'suitParties':
      return (
        <ApplicantsChoice
          parties={file.parties}
          everybody={field.control !== 'applicants'}
          value={several}
          onChange={onChange}
        />
      );
    case 'colleague':
    case 'committeeMember':
    case 'colleagues':
    case 'committeeMembers':
      return (
        <PeopleChoice
          id={id}
          of={field.control.startsWith('colleague') ? 'office' : 'committee'}
          several={field.control.endsWith('s')}
          value={one === undefined ? several : [one]}
          onChange={onChange}
        />
      );
    case 'counsel':
      return <CounselChoice id={id} caseId={file.id} value={one} onChange={onChange} />;
    case 'id':
      return <OfficerChoice id={id} value={one} onChange={onChange} />;
    case 'letter':
      return (
        <LetterChoice
          id={id}
          act={act}
          journal={journal}
          value={one}
          optional={!field.required}
          onChange={onChange}
        />
      );
    case 'party':
    case 'otherParty':
    case 'servedParty':
    case 'applicant':
    case 'respondent':
    case 'claimant':
    case 'thirdParty':
      return (
        <PartyChoice
          id={id}
          parties={partiesFor(field.control, file.parties)}
          value={one}
          onChange={onChange}
        />
      );
    default:
      return null;
  }
}
