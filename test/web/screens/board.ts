import type { Screen } from './screen.js';

/** The board, its years and its drill. */
export const board: readonly Screen[] = [
  { name: '17-board', as: 'cao-yixin', path: '/board', ready: '.monthchart canvas' },
  {
    name: '17-board-2015',
    as: 'cao-yixin',
    path: '/board?from=2015-01&to=2015-12&procedure=litigation',
    ready: '.monthchart canvas',
  },
  { name: '17-board-empty', as: 'cao-yixin', path: '/board?from=2010-01&to=2010-03', ready: '.indicator' },
  {
    name: '17-board-drill',
    as: 'cao-yixin',
    path: '/register?counted=concluded&countedBy=onTime:yes&countedFrom=2026-01-01&countedTo=2026-11-30&from=board',
    ready: '.figurestrip',
  },
];
