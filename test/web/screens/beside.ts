import type { PreparedCounty } from './prepared-county.js';
import type { Screen, Steps } from './screen.js';
import { click, onPaper, scrolledTo } from './steps.js';

const ofDemo =
  (number: string, rest = '') =>
  async ({ county }: PreparedCounty) =>
    (await county.caseNumbered(number)).path + rest;

const head = 'zheng-qixing' as const;
const administrator = 'yan-erming' as const;
const sensitive = ofDemo('清府复〔2026〕49号', '/sensitive');
const counsel = ofDemo('清府复〔2026〕49号', '/counsel');

const row = 'table tbody tr';
const form = '.ant-drawer form';

/** A register of before with mistakes in it, brought; another one each time, since a file is taken in once. */
const bringOldRegister: Steps = async (page) => {
  const first = 10_000 + (Date.now() % 80_000);
  const number = (place: number): string => `清府复〔2015〕${String(first + place)}号`;
  await page.setInputFiles('input[type=file]', {
    name: '2015年行政复议台账.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,结果,承办人,备注',
        `${number(0)},2015.3.4,2015.3.6,张三,清镇市市场监督管理局,行政处罚,2015.5.4,维持,王五,原卷存档案室三柜`,
        `${number(1)},2015.13.4,2015.3.6,李四、王小二,清镇市公安局,行政处罚,2015.5.4,维持,王五`,
        `${number(2)},2015.3.9,2015.3.10,赵六,某某管理处,行政许可,2015.2.4,不知道,`,
      ].join('\n'),
    ),
  });
};
const oldRegister: Steps = async (page, place) => {
  await bringOldRegister(page, place);
  await page.locator('.importtable .samples').first().waitFor();
};
const oldRegisterChecked: Steps = async (page, place) => {
  await oldRegister(page, place);
  await page.locator('.importfoot .ant-btn-primary').click();
  await page.locator('.importtable li.error').first().waitFor({ timeout: 60_000 });
  await page.locator('.importprogress').waitFor({ state: 'detached', timeout: 60_000 });
};

/** As it looks while many rows are being imported. */
const oldRegisterRunning: Steps = async (page, place) => {
  await page.route(/\/api\/register-imports\/[^/]+$/, async (route) => {
    const answer = await route.fetch();
    const counts = { read: 0, ok: 3711, warning: 529, error: 38, imported: 1240, unchanged: 0 };
    const running = { state: 'importing', total: 5518, done: 1240, counts };
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...running } });
  });
  await bringOldRegister(page, place);
  await page.locator('.importprogress').waitFor();
};

/** Imported to its end, with the line that had mistakes left over. */
const oldRegisterImported: Steps = async (page, place) => {
  await oldRegisterChecked(page, place);
  await page.locator('.importfoot .ant-btn-primary').click();
  await page.locator('.ant-popconfirm .ant-btn-primary').click();
  await page
    .getByText(/^(已导入|Imported) 1$/)
    .first()
    .waitFor({ timeout: 60_000 });
};

/** What stands beside the cases: courts, legal counsel, sensitive cases, joint conferences. */
export const beside: readonly Screen[] = [
  { name: '17-import', as: 'zhao-yiming', path: '/register/import', ready: '.importbring' },
  {
    name: '17-import-mapping',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: oldRegister,
  },
  {
    name: '17-import-findings',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: oldRegisterChecked,
  },
  {
    name: '17-import-running',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: oldRegisterRunning,
  },
  {
    name: '17-import-done',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: oldRegisterImported,
  },
  {
    name: '17-import-history',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: async (page, place) => {
      await oldRegisterImported(page, place);
      await page.goto(new URL('/register/import', page.url()).href);
      await page.locator('.importtable tbody tr').first().waitFor();
    },
  },
  {
    name: '17-imported-register',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: async (page, place) => {
      await oldRegisterImported(page, place);
      await page.goto(new URL('/register?imported=true', page.url()).href);
      await page.locator('.registerbox tbody tr').first().waitFor();
    },
  },
  {
    name: '17-imported-case',
    as: 'zhao-yiming',
    path: '/register/import',
    ready: '.importbring',
    steps: async (page, place) => {
      await oldRegisterImported(page, place);
      await page.goto(new URL('/register?imported=true', page.url()).href);
      await page.locator('.registerbox tbody a[href^="/cases/"]').first().click();
      await page.locator('.takenover').waitFor();
    },
  },
  { name: '16-courts', as: administrator, path: '/settings/courts', ready: row },
  {
    name: '16-courts-change',
    as: administrator,
    path: '/settings/courts',
    ready: row,
    steps: click('table tbody button.link', '.ant-drawer .versions li'),
  },
  { name: '16-counsel', as: head, path: '/counsel', ready: row },
  {
    name: '16-counsel-one',
    as: head,
    path: '/counsel',
    ready: row,
    steps: click('table tbody button.link', '.ant-drawer .versions li'),
  },
  {
    name: '16-counsel-engage',
    as: head,
    path: '/counsel',
    ready: row,
    steps: click('.pagehead .ant-btn-primary', form),
  },
  {
    name: '16-counsel-case',
    as: head,
    path: counsel,
    ready: '.casetabs table',
    steps: scrolledTo('.casetabs'),
  },
  {
    name: '16-counsel-assign',
    as: head,
    path: counsel,
    ready: '.casetabs table',
    steps: click('.casetabs p .ant-btn', '.ant-drawer .blockedcounsel li'),
  },
  {
    name: '16-counsel-workbench',
    as: 'shen-banxia',
    path: '/workbench',
    ready: 'table.counselwork tbody tr',
  },
  {
    name: '16-counsel-opinion',
    as: 'shen-banxia',
    path: ofDemo('清府复〔2026〕49号', '/counsel?act=recordCounselOpinion'),
    ready: '.actdrawer form',
  },
  { name: '16-lessons', as: head, path: '/lessons', ready: row },
  { name: '16-lessons-open', as: head, path: '/lessons?show=open', ready: row },
  {
    name: '16-lessons-case',
    as: head,
    path: ofDemo('清府复〔2026〕62号', '/related'),
    ready: '.casetabs .tabs',
  },
  { name: '16-letters', as: head, path: '/letters?show=all', ready: row },
  {
    name: '16-letters-period',
    as: head,
    path: '/letters?show=all&from=2026-03-01&to=2026-10-31',
    ready: row,
  },
  {
    name: '16-counsel-suit',
    as: head,
    path: ofDemo('清府应〔2026〕13号', '/counsel'),
    ready: '.casetabs .empty',
    steps: scrolledTo('.casetabs'),
  },
  { name: '16-sensitive', as: head, path: '/sensitive', ready: row },
  { name: '16-sensitive-empty', as: head, path: '/sensitive?show=noStep', ready: '.empty' },
  {
    name: '16-sensitive-case',
    as: head,
    path: sensitive,
    ready: '.sensitivetab',
    steps: scrolledTo('.casetabs'),
  },
  {
    name: '16-sensitive-contact',
    as: head,
    path: sensitive,
    ready: '.sensitivetab',
    steps: click('.sensitivetab section:nth-of-type(3) .ant-btn', form),
  },
  {
    name: '16-sensitive-registrar',
    as: 'zhao-yiming',
    path: sensitive,
    ready: '.sensitivetab',
    steps: scrolledTo('.casetabs'),
  },
  { name: '16-conferences', as: head, path: '/conferences', ready: row },
  {
    name: '16-conference-held',
    as: head,
    path: '/conferences',
    ready: row,
    steps: click('table tbody tr:nth-of-type(2) a', '.conferencepage .minutestext'),
  },
  {
    name: '16-conference-print',
    as: head,
    path: '/conferences',
    ready: row,
    only: 'desk',
    steps: async (page, place) => {
      await click('table tbody tr:nth-of-type(2) a', '.conferencepage .minutestext')(page, place);
      await onPaper(page, place);
    },
  },
  { name: '16-conference-new', as: head, path: '/conferences/new', ready: '.offers li' },
  {
    name: '16-conference-seal',
    as: head,
    path: '/conferences',
    ready: row,
    steps: async (page, place) => {
      await click('table tbody tr:nth-of-type(1) a', '.conferencepage .agenda')(page, place);
      await page.locator('.conferencepage .panel').nth(2).locator('.ant-btn').nth(1).click();
      await page.waitForSelector(form);
    },
  },
  { name: '16-conference-actions', as: head, path: '/conference-actions', ready: row },
  { name: '16-conference-actions-done', as: head, path: '/conference-actions?show=done', ready: '.empty' },
];
