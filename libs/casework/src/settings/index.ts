export { SettingChanges } from './setting-changes.js';
export { SettingsModule } from './settings.module.js';
export {
  refuseFaults,
  requireSettingVersion,
  settingFaultCodes,
  SettingNotFound,
  SettingRefused,
  SettingVersionMissing,
  StaleSetting,
  type SettingFault,
  type SettingFaultCode,
} from './setting-errors.js';
