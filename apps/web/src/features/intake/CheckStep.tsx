import type { Problem } from '../../api/problem';
import { Refusals } from '../../ui/states';
import { titleOf } from './intake-draft';
import { IntakeDue } from './IntakeDue';
import type { Hint, StepName } from './intake-hints';
import type { StepProps } from './intake-steps';
import { useIntakeTexts } from './texts';

interface Props extends StepProps {
  readonly hints: readonly Hint[];
  readonly go: (step: StepName) => void;
  readonly problem: Problem | null;
}

/** All that was entered on one page; whatever is missing leads to its step. */
export function CheckStep({ draft, organs, today, hints, go, problem }: Props) {
  const t = useIntakeTexts();
  const missing = hints.filter((hint) => hint.missing);
  const nameOf = (organ: string): string => organs.find(({ id }) => id === organ)?.name ?? organ;
  const channels: Readonly<Record<string, string>> = {
    inPerson: t('channel.inPerson'),
    post: t('channel.post'),
    online: t('channel.online'),
    oral: t('channel.oral'),
  };
  const rows: readonly (readonly [StepName, string, string])[] = [
    ['channel', t('channel'), channels[draft.channel] ?? ''],
    ['channel', t('receivedOn'), draft.receivedOn],
    ...(draft.channel === 'post' ? [['channel', t('postmarkedOn'), draft.postmarkedOn] as const] : []),
    ['parties', t('check.parties'), draft.parties.map(({ name }) => name).join(t('receipt.and'))],
    ['act', t('respondents'), draft.respondents.map(nameOf).join(t('receipt.and'))],
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
  ];
  return (
    <div className="stack checkstep">
      {problem && <Refusals problem={problem} />}
      {missing.length === 0 && <IntakeDue draft={draft} organs={organs} today={today} />}
      {missing.length > 0 && (
        <div className="notice">
          <b>{t('check.missing')}</b>
          <ul>
            {missing.map((hint, index) => (
              <li key={index}>
                <button type="button" className="link" onClick={() => go(hint.step)}>
                  {t(`hint.${hint.code}`, { about: hint.about ?? '' })}
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
