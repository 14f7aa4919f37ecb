import { useGet } from '../../api/queries';
import { momentOf } from '../../ui/dates';
import { Loaded } from '../../ui/states';
import { POLICY, type PolicyHistory } from './policy';
import { useSentence } from './step-words';
import { useRemindersTexts } from './texts';

/** Who set which policy, and when. */
export function PolicyHistoryList() {
  const t = useRemindersTexts();
  const sentence = useSentence();
  const history = useGet<PolicyHistory>(`${POLICY}/changes`);
  return (
    <Loaded query={history} lines={3}>
      {({ versions }) => (
        <ol className="policyhistory">
          {versions.map(({ version, changedBy, changedAt, steps }) => (
            <li key={version}>
              <details>
                <summary>
                  <b>{t('version', { version })}</b>{' '}
                  <span className="t2">
                    {changedBy === null
                      ? t('bySystem')
                      : t('byPerson', { name: changedBy, moment: momentOf(changedAt) })}
                  </span>
                </summary>
                <ul className="s13 t2">
                  {steps.map((step) => (
                    <li key={step.step}>
                      {sentence(step)}
                      {!step.active && ` ${t('rests')}`}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
