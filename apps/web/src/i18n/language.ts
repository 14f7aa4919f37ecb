import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import { askIn } from '../api/client';

export type Language = 'zh' | 'en';
const REMEMBERED = 'mingjing.language';

export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export const i18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: typeof localStorage === 'undefined' ? 'zh' : rememberedLanguage(),
  fallbackLng: false,
  resources: { zh: {}, en: {} },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

export function applyLanguage(language: Language): void {
  askIn(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
  if (i18n.language !== language) void i18n.changeLanguage(language);
}
