import { useEffect, useState } from 'react';
import { Link } from 'react-router';

import type { Labelled } from '../../api/answers';
import { useGet } from '../../api/queries';
import { Panel } from '../../ui/Panel';
import { useApplicationTexts } from './application-texts';
import { useHintWords } from './hint-words';
import { applicantsOf, type IntakeDraft, type Organ } from './intake-draft';
import type { Hint, StepName } from './intake-hints';
import { useIntakeTexts } from './texts';

interface SimilarCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: Labelled;
  readonly reason: 'sameAct' | 'sameParties';
}

interface Props {
  readonly draft: IntakeDraft;
  readonly organs: readonly Organ[];
  readonly hints: readonly Hint[];
  readonly go: (step: StepName) => void;
}

const ASKED_AFTER = 600;

function useSimilar(draft: IntakeDraft): readonly SimilarCase[] {
  const { actNumber, respondents } = draft;
  const query = {
    actNumber: actNumber.trim(),
    applicantName: applicantsOf(draft)[0]?.name.trim() ?? '',
    respondentId: respondents[0],
  };
  const text = JSON.stringify(query);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), ASKED_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  const known = JSON.parse(asked) as typeof query;
  const worthAsking =
    known.actNumber !== '' || (known.applicantName !== '' && known.respondentId !== undefined);
  const answer = useGet<{ rows: readonly SimilarCase[] }>('/api/cases/similar', known, {
    enabled: worthAsking,
  });
  return worthAsking ? (answer.data?.rows ?? []) : [];
}

/** What looks odd, each leading to its step, and cases this one may repeat. Nothing here blocks. */
export function HintPanel({ draft, organs, hints, go }: Props) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const wordsOf = useHintWords();
  const similar = useSimilar(draft);
  const why = ({ number, reason }: SimilarCase): string => {
    if (number === draft.splitFrom?.caseNumber) return more('similar.split');
    if (reason === 'sameAct') return more('similar.sameAct', { act: draft.actNumber.trim() });
    const respondent = organs.find(({ id }) => id === draft.respondents[0])?.name ?? '';
    return more('similar.sameParties', { applicant: applicantsOf(draft)[0]?.name.trim() ?? '', respondent });
  };
  const odd = hints.filter(({ missing }) => !missing);
  return (
    <div className="hintpanel">
      <Panel title={t('hints.title')}>
        {odd.length === 0 && <p className="pad t2 s13">{t('hints.none')}</p>}
        <ul>
          {odd.map((hint, index) => (
            <li key={index} className="hint">
              <button type="button" className="plain" onClick={() => go(hint.step)}>
                {wordsOf(hint)}
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      {similar.length > 0 && (
        <Panel title={t('similar.title')}>
          <ul>
            {similar.map((one) => {
              const { id, number, title, phase } = one;
              return (
                <li key={id} className="hint">
                  <b>{why(one)}</b>
                  <p>
                    <Link to={`/cases/${id}`} target="_blank">
                      {number}
                    </Link>{' '}
                    {title} · {phase.label}
                  </p>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </div>
  );
}
