import { chromium } from 'playwright-core';
const base='http://127.0.0.1:3130'; const out='/tmp/mj-c-shots';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const desk={width:1366,height:768}, phone={width:390,height:844};
async function as(name,vp,lang){const c=await b.newContext({viewport:vp,locale:'zh-CN',baseURL:base});const p=await c.newPage();
 p.on('pageerror',e=>console.log(name,'ERR',e.message));p.on('console',m=>{if(m.type()==='error'&&!/401/.test(m.text()))console.log(name,m.text())});
 await p.goto('/signin');await p.fill('input[autocomplete=username]',name);await p.fill('input[type=password]','Mingjing-2026');
 if(lang==='en'){await p.click('.langbutton');}
 await p.keyboard.press('Enter');
 if(lang==='en'){await p.fill('input[type=password]','Mingjing-2026').catch(()=>{});await p.click('button[type=submit]').catch(()=>{});}
 await p.waitForSelector('.pagehead h1');await p.waitForSelector('.bones',{state:'detached'});await p.waitForTimeout(400);return p;}
const shot=async(p,n,full=true)=>p.screenshot({path:`${out}/${n}.png`,fullPage:full});
export {b,as,shot,desk,phone};
const which=process.argv.slice(2);
const todo={
 async wb(){for(const [n,vp,l] of [['sun-sanli',desk,'zh'],['zheng-qixing',desk,'zh'],['qin-sansheng',desk,'zh'],['cao-yixin',desk,'en'],['sun-sanli',phone,'zh'],['qin-sansheng',phone,'en']]){const p=await as(n,vp,l);await shot(p,`wb-${n}-${vp.width}-${l}`,false);await p.context().close();}},
};
if(process.argv[1].endsWith('.shots-c.mjs')){for(const w of which)await todo[w]();await b.close();}
