export * from './field-rows.js';
export {
  formCodes,
  formUnits,
  levelOfKinds,
  type AdministrativeLevel,
  type CountedCase,
  type FormCode,
  type FormColumn,
  type FormContext,
  type FormFlow,
  type FormLine,
  type FormNote,
  type FormRow,
  type FormUnit,
  type Identity,
  type StatisticForm,
} from './form.js';
export { instanceRows } from './court-response-rows.js';
export * from './table.js';
