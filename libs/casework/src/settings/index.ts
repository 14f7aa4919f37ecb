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
