import { playedTo } from '../suit.js';
import { once } from './once.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';

const ofOpen = ({ open }: PreparedCounty): string => `/hand-ins/${open.id}/answer-respondent-1`;

const asked = once(async ({ county }) => playedTo(county, 'submitDraftAnswer'));
const defence = async (place: PreparedCounty): Promise<string> =>
  `/hand-ins/${(await asked(place)).id}/defence-qz-market`;

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
  {
    name: '15-defence',
    as: 'qin-sansheng',
    path: defence,
    ready: '.handinhead',
    wide: true,
  },
  {
    name: '15-defence-list',
    as: 'qin-sansheng',
    path: async (place) => {
      await asked(place);
      return '/hand-ins';
    },
    ready: '.handins tbody tr',
  },
  { name: '15-defence-office', as: 'zheng-qixing', path: defence, ready: '.handinhead' },
  {
    name: '15-defence-case',
    as: 'zheng-qixing',
    path: async (place) => (await asked(place)).path,
    ready: '.suitpanels .suitlist',
  },
];
