import { causes, type RuleName, type Rules } from './organ-rules';
import { useOrganRulesTexts } from './texts';

/** What a rule says, in words. */
export function useRuleWords(): (rules: Rules, name: RuleName) => string {
  const t = useOrganRulesTexts();
  return (rules, name) => {
    switch (name) {
      case 'mediationGate':
        return t(rules.mediationGate ? 'on' : 'off');
      case 'collectiveDiscussion': {
        const chosen = causes.filter((cause) => rules.collectiveDiscussion.includes(cause));
        return chosen.length === 0 ? t('none') : chosen.map((cause) => t(`cause.${cause}`)).join('、');
      }
      case 'acceptWithinWorkingDays':
        return `${String(rules.mediationPeriods[name])} ${t('unit.workingDay')}`;
      default:
        return `${String(rules.mediationPeriods[name])} ${t('unit.day')}`;
    }
  };
}
