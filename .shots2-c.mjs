import { b, as, shot, desk, phone } from './.shots-c.mjs';
const reg = await as('zhao-yiming', desk);
await reg.goto('/intake/new'); await reg.waitForSelector('.intakefields'); await shot(reg,'in-1',false);
const fill=async(l,v)=>reg.getByLabel(l,{exact:true}).fill(v);
const next=async(s)=>{await reg.click('.intakefoot .filled');await reg.waitForSelector(`#intake-step:has-text("${s}")`)};
console.log(reg.url());
await next('申请人与第三人'); await fill('姓名','宁远航'); await reg.waitForSelector('[data-saving=saved]'); await shot(reg,'in-2',false);
const url=reg.url(); console.log(url);
// second window on the same draft
const two=await reg.context().newPage(); await two.goto(url); await two.getByLabel('姓名',{exact:true}).waitFor(); console.log('two has', await two.getByLabel('姓名',{exact:true}).inputValue());
await two.getByLabel('姓名',{exact:true}).fill('宁远航乙'); await two.waitForSelector('[data-saving=saved]');
await fill('姓名','宁远航甲'); await reg.waitForSelector('.draftconflict'); await shot(reg,'in-conflict',false);
await reg.click('text=本页内容另存为新草稿'); await reg.waitForSelector('[data-saving=saved]'); console.log('renamed', reg.url()!==url, await reg.getByLabel('姓名',{exact:true}).inputValue());
await reg.waitForTimeout(300); await shot(reg,'in-both',false);
// offline
await reg.context().setOffline(true); await fill('姓名','宁远航丙'); await reg.waitForSelector('[data-saving=failed]'); await shot(reg,'in-offline',false);
await reg.context().setOffline(false); await reg.waitForSelector('[data-saving=saved]'); console.log('back online saved');
// finish
await next('被申请人与行政行为');
await fill('被申请人','清镇市市场监督管理局'); await reg.locator('.ant-select-item-option',{hasText:'清镇市市场监督管理局'}).first().click();
await fill('行政行为名称','行政处罚决定书');
await reg.getByLabel('作出日期',{exact:true}).click(); await reg.waitForTimeout(500); await shot(reg,'in-picker',false);
await fill('作出日期','2026-11-03'); await reg.keyboard.press('Enter'); await fill('知道日期','2026-11-05'); await reg.keyboard.press('Enter');
await fill('行政管理类别','市场监督管理'); await fill('申请复议事项','行政处罚'); await next('请求、事实和理由');
await fill('复议请求','请求撤销行政处罚决定。');await fill('事实','罚款五千元。');await fill('理由','过重。'); await next('核对并登记');
await reg.waitForSelector('.intakedue p'); await shot(reg,'in-check',false);
await reg.click('.langbutton'); await reg.waitForTimeout(800); await shot(reg,'in-check-en',false); await reg.click('.langbutton'); await reg.waitForTimeout(500);
await reg.click('.intakefoot .filled'); await reg.waitForSelector('.receipt'); await shot(reg,'in-receipt',false);
await reg.click('text=打开案件'); await reg.waitForSelector('.nextacts .act'); const path=new URL(reg.url()).pathname; console.log(path); await reg.waitForTimeout(500); await shot(reg,'case',false);
await reg.setViewportSize(phone); await reg.goto('/intake/new'); await reg.waitForSelector('.draftlist'); await shot(reg,'in-phone',false);
await b.close();
