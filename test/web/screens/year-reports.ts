import type { Screen } from './screen.js';

const ready = '.yearfigures tbody tr';

/** The year's report: of the year and of a day, of a supervisor, of a year without cases, and the cases of a number. */
export const yearReports: readonly Screen[] = [
  {
    name: '18-year',
    as: 'zheng-qixing',
    path: '/statistics/year?year=2015&until=2015-12-02',
    ready,
    wide: true,
  },
  { name: '18-year-now', as: 'chen-shian', path: '/statistics/year', ready },
  {
    name: '18-year-cases',
    as: 'zheng-qixing',
    path: '/statistics/year?year=2015&until=2015-12-02&figure=suits',
    ready: '.figurecases li',
  },
  {
    name: '18-year-supervisor',
    as: 'cao-yixin',
    path: '/statistics/year?year=2015&organ=qz-gov&below=true',
    ready,
  },
  { name: '18-year-empty', as: 'cao-yixin', path: '/statistics/year?year=2014', ready },
];
