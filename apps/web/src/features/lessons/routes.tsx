import type { Feature } from '../../app/feature';
import { lessonReaders } from './lesson-readers';

export const feature: Feature = {
  routes: [
    {
      path: 'lessons',
      handle: { roles: lessonReaders },
      lazy: async () => ({ Component: (await import('./LessonsPage')).LessonsPage }),
    },
  ],
  nav: [
    {
      path: '/lessons',
      group: 'oversight',
      order: 320,
      icon: 'document',
      label: { zh: '败诉纠错分析', en: 'Lost cases' },
      roles: lessonReaders,
    },
  ],
};
