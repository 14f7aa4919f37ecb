import type { Page } from 'playwright-core';
import type { Screen } from './screen.js';
import { click, onPaper, scrolledTo } from './steps.js';

const head = 'zheng-qixing' as const;
const figures = 'table.statform tbody tr';
const of2015 = 'from=2015-01-01&to=2015-12-31';
const national = `/statistics?${of2015}`;

/** Freezes the table as it stands; where it stands already, that version is shown. */
async function frozen(page: Page): Promise<void> {
  await page.locator('.statversions').first().waitFor();
  await page.locator('section:has(.statversions) header .ant-btn').last().click();
  await page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
  await page.locator('.statversions b[aria-current]').filter({ hasText: /1/ }).waitFor();
  await page.locator('.pagehead a.ant-btn').waitFor();
}

/** The statistical tables: as the cases stand, frozen, submitted. */
export const statistics: readonly Screen[] = [
  { name: '21-tables', as: head, path: national, ready: figures },
  {
    name: '21-tables-court',
    as: head,
    path: `/statistics?form=courtResponse&${of2015}`,
    ready: figures,
  },
  {
    name: '21-tables-mediation',
    as: head,
    path: '/statistics?form=mediation&from=2026-01-01&to=2026-12-31',
    ready: figures,
  },
  {
    name: '21-tables-cases',
    as: head,
    path: national,
    ready: figures,
    steps: click('table.statform tr.sum .figure', '.ant-drawer .behind li'),
  },
  {
    name: '21-tables-checks',
    as: head,
    path: national,
    ready: figures,
    steps: scrolledTo('.definitions'),
  },
  {
    name: '21-tables-frozen',
    as: head,
    path: national,
    ready: figures,
    steps: async (page, place) => {
      await frozen(page);
      await scrolledTo('.identities')(page, place);
    },
  },
  { name: '21-tables-above', as: 'cao-yixin', path: `/statistics?organ=qz-gov&${of2015}`, ready: figures },
  { name: '21-tables-printed', as: head, path: national, ready: figures, steps: onPaper, only: 'desk' },
];
