import type { Screen } from './screen.js';
import { failing } from './steps.js';

const records = { as: 'hua-sanjian', ready: 'table.records tbody tr' } as const;

/** What the auditor reads, and whether the journals are whole. */
export const audit: readonly Screen[] = [
  { name: '15-audit-accesses', ...records, path: '/audit/accesses' },
  { name: '15-audit-refused', ...records, path: '/audit/accesses?result=refused' },
  {
    name: '15-audit-empty',
    as: 'hua-sanjian',
    path: '/audit/accesses?caseNumber=清府复〔2026〕9999号',
    ready: '.empty',
  },
  {
    name: '15-audit-failure',
    as: 'hua-sanjian',
    path: '/audit/acts',
    ready: '.failure',
    before: failing(() => '/audit/acts?*', 500),
  },
  { name: '15-audit-acts', ...records, path: '/audit/acts' },
  { name: '15-audit-sign-ins', ...records, path: '/audit/sign-ins' },
  {
    name: '15-audit-verifications',
    as: 'hua-sanjian',
    path: '/audit/verifications',
    ready: '.verification',
    steps: async (page) => {
      await page.locator('.audithead .ant-btn-primary').click();
      await page.waitForSelector('table.records tbody tr');
    },
  },
];
