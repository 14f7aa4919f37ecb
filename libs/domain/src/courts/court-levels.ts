import type { Wording } from '../wording/locale.js';

/** The four levels of the people's courts (人民法院组织法 12, 13), lowest first. */
export const courtLevels = ['basic', 'intermediate', 'high', 'supreme'] as const;
export type CourtLevel = (typeof courtLevels)[number];

export const courtLevelLabels: Readonly<Record<CourtLevel, Wording>> = {
  basic: { zh: '基层人民法院', en: 'Basic court' },
  intermediate: { zh: '中级人民法院', en: 'Intermediate court' },
  high: { zh: '高级人民法院', en: 'High court' },
  supreme: { zh: '最高人民法院', en: 'Supreme court' },
};
