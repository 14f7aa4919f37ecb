export { DeadlineEntity } from './deadline.entity.js';
export { DeadlineProjector, toRow } from './deadline-projector.js';
export { DeadlinesModule } from './deadlines.module.js';
