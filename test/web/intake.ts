import type { Page } from 'playwright-core';
import { dayFrom } from './county.js';
import { visit } from './browser.js';

const respondent = '清镇市市场监督管理局';

export interface Posted {
  readonly postmarkedOn: string;
}

/** The registrar's way through the wizard, up to the page on which everything is checked. */
export async function fillApplication(page: Page, today: string, posted?: Posted): Promise<void> {
  await visit(page, '/intake/new');
  const fill = async (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  const pick = async (label: string, day: string) => {
    await fill(label, day);
    await page.keyboard.press('Enter');
  };
  const next = async (step: string) => {
    await page.click('.intakefoot .filled');
    await page.waitForSelector(`#intake-step:has-text("${step}")`);
  };
  const channel = posted === undefined ? '当面' : '邮寄';
  await page.locator('.ant-radio-button-wrapper', { hasText: channel }).click();
  if (posted !== undefined) await pick('邮戳日期', posted.postmarkedOn);
  await next('申请人与第三人');
  await fill('姓名', '宁远航');
  await next('被申请人与行政行为');
  // An earlier draft may have it already, and choosing it again would take it out.
  if (!(await page.locator('.intakefields .ant-select').innerText()).includes(respondent)) {
    await fill('被申请人', respondent);
    await page.locator('.ant-select-item-option', { hasText: respondent }).first().click();
  }
  await fill('行政行为名称', '行政处罚决定书');
  await pick('作出日期', dayFrom(today, -20));
  await pick('知道日期', dayFrom(today, -18));
  await fill('行政管理类别', '市场监督管理');
  await fill('申请复议事项', '行政处罚');
  await next('请求、事实和理由');
  await fill('复议请求', '请求撤销行政处罚决定。');
  await fill('事实', '申请人经营的便利店被查出两袋过期饼干，被申请人罚款五千元。');
  await fill('理由', '初次违法且货值轻微，罚款明显过重。');
  await next('材料与其他事项');
  await next('核对并登记');
}

/** Registers what was filled in; answers the number of the case. */
export async function register(page: Page): Promise<string> {
  await page.click('.intakefoot .filled');
  const said = page.locator('.receipt [role=status]');
  await said.waitFor();
  return /清府复〔\d{4}〕\d+号/.exec(await said.innerText())?.[0] ?? '';
}
