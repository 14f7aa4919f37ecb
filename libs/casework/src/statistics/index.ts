export { CaseCountEntity } from './case-count.entity.js';
export { CountProjector } from './count-projector.js';
export { CountSumEntity } from './count-sum.entity.js';
export type { CountPlace } from './count-rows.js';
export { StatisticsModule } from './statistics.module.js';
export { SumDifferences, type SumDifference } from './sum-differences.js';
export {
  StatisticSums,
  type MonthSum,
  type OrganSum,
  type ProcedureSum,
  type SumScope,
} from './statistic-sums.js';
export { SumFolding } from './sum-folding.js';
