import { useTranslation } from 'react-i18next';

import { i18n, type Language } from './language';

export const useLanguage = (): Language =>
  useTranslation(undefined, { i18n }).i18n.language === 'en' ? 'en' : 'zh';
