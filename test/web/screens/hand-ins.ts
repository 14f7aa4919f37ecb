import type { PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';

const ofOpen = ({ open }: PreparedCounty): string => `/hand-ins/${open.id}/answer-respondent-1`;

/** What organs hand in: the list of liaison and office, one request being prepared, one as the office sees it. */
export const handIns: readonly Screen[] = [
  { name: '15-hand-ins', as: 'qin-sansheng', path: '/hand-ins', ready: '.handins tbody tr, .handins .empty' },
  { name: '15-hand-ins-office', as: 'zheng-qixing', path: '/hand-ins', ready: '.handins tbody tr' },
  {
    name: '15-hand-ins-paper',
    as: 'zhao-yiming',
    path: '/hand-ins?scope=paper',
    ready: '.handins tbody tr, .handins .empty',
  },
  { name: '15-hand-in', as: 'zheng-qixing', path: ofOpen, ready: '.handinhead' },
  {
    name: '15-hand-in-preparing',
    as: 'qin-sansheng',
    path: '/hand-ins',
    ready: '.handins tbody tr',
    steps: async (page) => {
      await page.locator('.handins tbody tr a').first().click();
      await page.locator('.handinhead').waitFor();
    },
    wide: true,
  },
];
