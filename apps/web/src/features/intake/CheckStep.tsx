import type { Problem } from '../../api/problem';
import { ErrorState } from '../../ui/states';
import { useLanguage } from '../../i18n/use-language';
import type { Payload } from '../acts/act-answers';
import { valueLabel } from '../acts/value-labels';
import type { Fault } from './application-fields';
import { useApplicationTexts } from './application-texts';
import { channelName, channelWords } from './channels';
import { useHintWords } from './hint-words';
import { titleOf, type DraftParty } from './intake-draft';
import { IntakeDue } from './IntakeDue';
import type { Hint, StepName } from './intake-hints';
import type { StepProps } from './intake-steps';
import { useIntakeTexts } from './texts';

interface Props extends StepProps {
  readonly hints: readonly Hint[];
  readonly faults: readonly Fault[];
  readonly go: (step: StepName) => void;
  /** That registering failed; what it says of the fields is among the faults. */
  readonly problem: Problem | null;
}

type Row = readonly [StepName, string, string];

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lines of what may be absent: nothing is shown of what nobody entered. */
const present = (rows: readonly Row[]): readonly Row[] => rows.filter(([, , value]) => value !== '');

function useRows({ draft, organs }: StepProps): readonly Row[] {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const language = useLanguage();
  const and = t('receipt.and');
  const nameOf = (organ: string): string => organs.find(({ id }) => id === organ)?.name ?? organ;
  const helpersOf = ({ name: party, kind, guardian, agents }: DraftParty): string[] => {
    const line = (name: unknown, as: string): string[] =>
      said(name) === '' ? [] : [more('check.agentOf', { party, name: said(name), kind: as })];
    return [
      ...(kind === 'citizen' ? line(guardian?.['name'], more('guardian')) : []),
      ...agents.flatMap((agent) => line(agent['name'], valueLabel('kind', said(agent['kind']), language))),
    ];
  };
  const materialOf = ({ title, form, pages, copies }: Payload): string =>
    [
      said(title),
      valueLabel('form', said(form), language),
      ...(typeof pages === 'number' ? [more('check.pages', { count: pages })] : []),
      ...(typeof copies === 'number' ? [more('check.copies', { count: copies })] : []),
    ].join(' · ');
  const { postmarkedOn, agencyReceivedOn, channel, parties } = draft;
  return [
    ['channel', t('channel'), channelName(channelWords(t, more), channel)],
    ['channel', t('receivedOn'), draft.receivedOn],
    ...(channel === 'post' ? [['channel', t('postmarkedOn'), postmarkedOn] as const] : []),
    ...(channel === 'viaAgency'
      ? [['channel', more('check.channel.agency'), agencyReceivedOn] as const]
      : []),
    ['parties', t('check.parties'), parties.map(({ name }) => name).join(and)],
    ...present([
      ['parties', more('check.agents'), parties.flatMap(helpersOf).join('\n')],
      [
        'parties',
        more('check.electronic'),
        parties
          .filter(({ electronicService }) => electronicService)
          .map(({ name, electronicAddress }) => `${name} ${electronicAddress}`)
          .join('\n'),
      ],
    ]),
    ['act', t('respondents'), draft.respondents.map(nameOf).join(and)],
    ['act', t('check.act'), `${draft.actTitle} ${draft.actNumber}`.trim()],
    ['act', t('madeOn'), draft.madeOn],
    ['act', t('knownOn'), draft.knownOn],
    ['act', t('advised'), draft.advised ? t('check.yes') : t('check.no')],
    ['act', t('category'), draft.category],
    ['act', t('matter'), draft.matter],
    ['request', t('caseTitle'), titleOf(draft, organs)],
    ['request', t('request'), draft.request],
    ['request', t('facts'), draft.facts],
    ['request', t('reasons'), draft.reasons],
    ...present([
      ['materials', more('materials'), draft.materials.map(materialOf).join('\n')],
      [
        'materials',
        more('norm'),
        [draft.normRequest, draft.normClause, draft.normReason].filter((part) => part !== '').join('\n'),
      ],
      [
        'materials',
        more('risks'),
        [draft.risks.map((risk) => valueLabel('risks', risk, language)).join(and), draft.riskNote]
          .filter((part) => part !== '')
          .join('\n'),
      ],
    ]),
  ];
}

/** All that was entered on one page; whatever is missing or refused leads to its step. */
export function CheckStep(props: Props) {
  const { today, hints, faults, go, problem, check } = props;
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const wordsOf = useHintWords();
  const rows = useRows(props);
  const missing = hints.filter((hint) => hint.missing);
  return (
    <div className="stack checkstep">
      {problem && problem.errors.length + problem.refusals.length === 0 && <ErrorState problem={problem} />}
      {faults.length > 0 && (
        <div className="refusal" role="alert">
          <h3>{more('faults.title')}</h3>
          <ul>
            {faults.map(({ step, labels, text, article }) => (
              <li key={`${labels.join()}${text}`}>
                <button type="button" className="link" onClick={() => go(step)}>
                  {[...labels, text].join(' · ')}
                </button>{' '}
                {article !== undefined && <span className="article">{article}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {missing.length === 0 && <IntakeDue check={check} today={today} />}
      {missing.length > 0 && (
        <div className="notice">
          <b>{t('check.missing')}</b>
          <ul>
            {missing.map((hint, index) => (
              <li key={index}>
                <button type="button" className="link" onClick={() => go(hint.step)}>
                  {wordsOf(hint)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="kv">
        {rows.map(([step, name, value]) => (
          <div key={name} className="checkrow">
            <dt>{name}</dt>
            <dd className="pre">
              {value === '' ? (
                <button type="button" className="link" onClick={() => go(step)}>
                  {t('check.empty')}
                </button>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
