export { SupervisedDutyEntity } from './supervised-duty.entity.js';
export { SupervisedDutyProjector } from './supervised-duty-projector.js';
export { SupervisionModule } from './supervision.module.js';
