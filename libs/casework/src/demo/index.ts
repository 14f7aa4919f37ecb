export { DemoBeside, type DemoBesideFile } from './demo-beside.js';
export {
  DemoDay,
  DemoDayInPast,
  DemoDayMoving,
  NoDemoData,
  type DemoDayMove,
  type DemoDayProgress,
} from './demo-day.js';
export type { DemoExpectation, DemoFile } from './demo-file.js';
export type { DemoLawsuit } from './demo-lawsuit-file.js';
export { DemoLoader, type DemoReport } from './demo-loader.js';
export { DemoModule } from './demo.module.js';
export { demoSteps } from './demo-steps.js';
