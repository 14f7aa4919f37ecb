export { OrganRuleBook, type OpenCases, type OrganRuleState, type RuleVersion } from './organ-rule-book.js';
export { OrganRuleChange } from './organ-rule-change.entity.js';
export { OrganRulesModule } from './organ-rules.module.js';
export {
  hearsReconsiderations,
  mediationPeriodBounds,
  rulesIn,
  type OrganRuleSettings,
  type RulesOfOrgan,
} from './rules-of-organ.js';
