import { periodNames, type RuleName, type Rules } from './organ-rules';
import { useRuleWords } from './rule-words';
import { useOrganRulesTexts } from './texts';

interface Props {
  readonly rules: Rules;
  /** Whether what concerns reconsideration is said. */
  readonly reviews: boolean;
}

/** The rules in force, each with what it means. */
export function RuleList({ rules, reviews }: Props) {
  const t = useOrganRulesTexts();
  const words = useRuleWords();
  const list = (names: readonly RuleName[]) => (
    <dl className="kv rulelist">
      {names.map((name) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            <b>{words(rules, name)}</b>
            <span className="t3 s12">{t(`says.${name}`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className="pad">
      <h3 className="sidehead">{t('group.mediation')}</h3>
      {list(periodNames)}
      {reviews && (
        <>
          <h3 className="sidehead">{t('group.reconsideration')}</h3>
          {list(['mediationGate', 'collectiveDiscussion'])}
        </>
      )}
    </div>
  );
}
