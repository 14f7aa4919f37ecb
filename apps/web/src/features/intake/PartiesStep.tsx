import { jointApplicantsWithoutRepresentatives, mostRepresentatives } from '@mingjing/domain';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';

import { wordsWithin } from '../acts/field-words';
import { useApplicationTexts } from './application-texts';
import { applicantsOf, emptyParty, type DraftParty } from './intake-draft';
import { representativesWanted } from './intake-hints';
import type { StepProps } from './intake-steps';
import { PartyFields } from './PartyFields';
import { useIntakeTexts } from './texts';

/** Applicants and third parties with those who act for them. */
export function PartiesStep({ draft, change, words, fields }: StepProps) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const { parties } = draft;
  const place = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const all = place.current?.querySelectorAll<HTMLElement>('.party');
    const first = all?.[all.length - 1]?.querySelector<HTMLElement>('.intakefields input');
    (moved === 'added' ? first : place.current?.querySelector<HTMLElement>('.partyadd button'))?.focus();
    setMoved(null);
  }, [moved]);
  const set = (next: readonly DraftParty[]) => change({ parties: next });
  const add = (role: DraftParty['role'], kind: DraftParty['kind']): void => {
    set([...parties, emptyParty(role, kind)]);
    setMoved('added');
  };
  const remove = (index: number): void => {
    set(parties.filter((_, at) => at !== index));
    setMoved('removed');
  };
  const counts = { applicant: 0, thirdParty: 0 };
  return (
    <div ref={place}>
      {(words['parties'] ?? []).length > 0 && (
        <div className="fieldwords pad" role="alert">
          {words['parties']?.map(({ text, article }) => (
            <p key={text}>
              {text} <span className="article">{article}</span>
            </p>
          ))}
        </div>
      )}
      {representativesWanted(draft) && (
        <p className="notice partynotice">
          {more('representatives.hint', {
            count: applicantsOf(draft).length,
            above: jointApplicantsWithoutRepresentatives,
            most: mostRepresentatives,
          })}
        </p>
      )}
      {parties.map((party, index) => (
        <PartyFields
          key={index}
          party={party}
          receivedOn={draft.receivedOn}
          fields={fields?.party ?? null}
          words={wordsWithin(words, `parties.${String(index)}`)}
          name={t(party.role, { index: ++counts[party.role] })}
          change={(part) => set(parties.map((each, at) => (at === index ? { ...each, ...part } : each)))}
          remove={parties.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div className="row wrap partyadd">
        <Button onClick={() => add('applicant', 'citizen')}>{t('addCitizen')}</Button>
        <Button onClick={() => add('applicant', 'company')}>{t('addUnit')}</Button>
        <Button onClick={() => add('thirdParty', 'citizen')}>{t('addThird')}</Button>
      </div>
    </div>
  );
}
