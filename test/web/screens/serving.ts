import { serviceMethods, type ServiceMethod } from '@mingjing/domain';
import { settled } from '../settled.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Screen, Steps } from './screen.js';
import { click, folded, onPaper } from './steps.js';

const form = (act: string) => ({
  as: 'li-siwei' as const,
  path: ({ partlyServed }: PreparedCounty) => `${partlyServed.path}?act=${act}`,
  ready: '.actdrawer form .field',
});

/** The way of service, by its place in the list. */
const choose =
  (method: ServiceMethod): Steps =>
  async (page) => {
    await page.locator('.actdrawer .field .ant-select').first().click();
    await settled(page);
    await page.locator('.ant-select-item-option').nth(serviceMethods.indexOf(method)).click();
    await folded(page);
    await page.locator('.actdrawer .serviceway').waitFor();
  };

const ways: readonly Screen[] = serviceMethods.map((method) => ({
  name: `13-service-${method}`,
  ...form('serveDecision'),
  steps: choose(method),
}));

/** Service: the form of each way, attempts and public notice, the table of a case and the list over all cases. */
export const serving: readonly Screen[] = [
  ...ways,
  { name: '13-service-document', ...form('serveDocument') },
  { name: '13-service-failed', ...form('recordReturnedMail'), ready: '.actdrawer .ant-radio-wrapper' },
  { name: '13-service-publish', ...form('publishServiceNotice'), ready: '.actdrawer .ant-radio-wrapper' },
  { name: '13-service-address', ...form('confirmServiceAddress') },
  {
    name: '13-service-panel',
    as: 'li-siwei',
    path: ({ partlyServed }) => partlyServed.path,
    ready: '.outstanding li',
    steps: click('.tabs a[href*="/services"]', 'table.services tbody tr'),
  },
  {
    name: '13-service-table',
    as: 'li-siwei',
    path: ({ decided }) => `${decided.path}/services`,
    ready: 'table.services tbody tr',
  },
  {
    name: '13-service-list',
    as: 'zheng-qixing',
    path: '/services',
    ready: 'table.openservices tbody tr',
    wide: true,
  },
  {
    name: '13-service-list-supervisor',
    as: 'cao-yixin',
    path: '/services?state=returned',
    ready: 'table.openservices tbody tr',
  },
  {
    name: '13-service-list-empty',
    as: 'zhou-wuchang',
    path: '/services?state=published&scope=mine',
    ready: '.empty',
  },
  {
    name: '13-service-list-print',
    as: 'zheng-qixing',
    path: '/services',
    ready: 'table.openservices tbody tr',
    only: 'desk',
    steps: onPaper,
  },
];
