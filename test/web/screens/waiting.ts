import type { Screen } from './screen.js';
import { click, onPaper } from './steps.js';

const list = (name: string) => ({ path: `/waiting/${name}`, ready: 'table.waits tbody tr' }) as const;

/** Cases that something holds up, and what a case still has to serve. */
export const waiting: readonly Screen[] = [
  { name: '12-waiting-corrections', as: 'zheng-qixing', ...list('corrections') },
  { name: '12-waiting-suspended', as: 'sun-sanli', ...list('suspended'), wide: true },
  { name: '12-waiting-norm-reviews', as: 'zheng-qixing', ...list('norm-reviews') },
  { name: '12-waiting-supervisor', as: 'cao-yixin', ...list('suspended') },
  { name: '12-waiting-liaison', as: 'qin-sansheng', path: '/waiting/corrections', ready: '.empty' },
  {
    name: '12-waiting-filtered-empty',
    as: 'zheng-qixing',
    path: '/waiting/corrections?show=soon&scope=mine',
    ready: '.empty',
  },
  { name: '12-waiting-print', as: 'zheng-qixing', ...list('suspended'), only: 'desk', steps: onPaper },
  {
    name: '12-waiting-outstanding',
    as: 'li-siwei',
    path: ({ partlyServed }) => partlyServed.path,
    ready: '.outstanding li',
  },
  {
    name: '12-waiting-serve',
    as: 'li-siwei',
    path: ({ partlyServed }) => partlyServed.path,
    ready: '.outstanding li',
    steps: click('.outstanding button', '.actdrawer .servednotice'),
  },
];
