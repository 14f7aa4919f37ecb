import { countedThing, facetLabels, facetValueLabel, measureLabels, type Facet } from '@mingjing/domain';
import { Link, useLocation } from 'react-router';

import type { CasePageAnswer } from '../../api/answers';
import { useLanguage } from '../../i18n/use-language';
import { figureNames } from './register-address';
import { useRegisterTexts } from './texts';
import type { Choices } from './use-choices';
import type { RegisterAddress } from './use-register-address';

interface Props {
  readonly address: RegisterAddress;
  readonly choices: Choices;
  readonly answer: CasePageAnswer | undefined;
}

const isKey = <Key extends string>(words: Readonly<Record<Key, unknown>>, name: string): name is Key =>
  Object.hasOwn(words, name);

/** The figure in words: what is counted, which part of it, and when. */
function useFigureWords({ address: { figure, params }, choices, answer }: Props): readonly string[] {
  const t = useRegisterTexts();
  const language = useLanguage();
  const { counted = '', countedBy, countedFrom = '', countedTo = '', pendingOn, dueFrom } = figure;
  const nameOf = (facet: Facet, value: string): string => {
    const named =
      facet === 'officer' ? choices.officerId : facet === 'respondent' ? choices.respondentId : [];
    return named.find((choice) => choice.value === value)?.label ?? facetValueLabel(facet, value, language);
  };
  const parts = (countedBy ?? '').split(';').flatMap((part) => {
    const [facet = '', values = ''] = part.split(':');
    if (!isKey(facetLabels, facet)) return [];
    const said = values.split('|').map((value) => nameOf(facet, value));
    return [t('figure.part', { facet: facetLabels[facet][language], values: said.join('、') })];
  });
  const thing = isKey(measureLabels, counted) ? countedThing(counted) : null;
  const things = answer?.things;
  const late = params.get('open') === 'true' && params.has('dueTo') && dueFrom === undefined;
  return [
    ...(isKey(measureLabels, counted) ? [measureLabels[counted][language]] : []),
    ...parts,
    ...(countedFrom === '' ? [] : [t('figure.days', { from: countedFrom, to: countedTo })]),
    ...(pendingOn === undefined ? [] : [t('figure.pending', { day: pendingOn })]),
    ...(figure.awaitingApproval === undefined ? [] : [t('figure.awaiting')]),
    ...(dueFrom === undefined ? [] : [t('figure.due', { from: dueFrom, to: params.get('dueTo') ?? '' })]),
    ...(late ? [t('figure.late')] : []),
    ...(thing && typeof things === 'number'
      ? [t('figure.things', { count: things, thing: thing[language], cases: answer?.total ?? 0 })]
      : []),
  ];
}

const backTo = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'board' in state && typeof state.board === 'string'
    ? state.board
    : '/board';

/** Says above the list which figure it was opened from, and leads back to it. */
export function FigureStrip(props: Props) {
  const t = useRegisterTexts();
  const state: unknown = useLocation().state;
  const { address } = props;
  const words = useFigureWords(props);
  if (!address.params.has('from') && Object.keys(address.figure).length === 0) return null;
  const said = words.length === 0 ? [t('figure.open')] : words;
  // What is late or due soon is said by filters that stand in the register without a figure as well.
  const due = address.params.has('from') ? ['open', 'dueTo'] : [];
  const drop = Object.fromEntries([...figureNames, 'from', ...due].map((name) => [name, null]));
  return (
    <p className="figurestrip">
      <span>{t('figure.of', { said: said.join(' · ') })}</span>
      <span className="row noprint">
        <Link to={backTo(state)}>{t('figure.back')}</Link>
        <button type="button" className="link" onClick={() => address.set(drop)}>
          {t('figure.drop')}
        </button>
      </span>
    </p>
  );
}
