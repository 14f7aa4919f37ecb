export {
  FURTHEST_OPEN_SERVICE,
  OpenServiceList,
  openServiceSorts,
  type OpenServiceCounts,
  type OpenServiceRow,
  type OpenServiceSort,
} from './open-service-list.js';
export { OpenServiceEntity, openServiceStates, type OpenServiceState } from './open-service.entity.js';
export { OpenServiceProjector } from './open-service-projector.js';
export { ServicesModule } from './services.module.js';
