import { choose, typeDay } from '../acting.js';
import { dayFrom } from '../county.js';
import { lawsuitIn, playedTo, summoned, toEnforce } from '../suit.js';
import { once, type Of } from './once.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Screen, Steps } from './screen.js';
import { inChinese, scrolledTo } from './steps.js';

const inPhase = (phase: string, kind?: string): Of => once(({ county }) => lawsuitIn(county, phase, kind));
const fresh = once(({ county }) => summoned(county));
const assigned = once(({ county }) => playedTo(county, 'submitDraftAnswer'));
const approved = once(({ county }) => playedTo(county, 'fileAnswer'));
const enforcing = once(({ county }) => toEnforce(county));
const hearingSet = inPhase('HEARING_SET');
const heard = inPhase('HEARD');
const judged = inPhase('JUDGED_1,APPEAL_DECISION');

const page = (of: Of, rest = '') => ({
  as: 'zheng-qixing' as const,
  path: async (place: PreparedCounty) => (await of(place)).path + rest,
  ready: '.casetabs .tabs',
});
const act = (name: string, of: Of) => ({ ...page(of, `?act=${name}`), ready: '.actdrawer form' });

/** Enough for the clocks of a summons, entered as a registrar enters it. */
const filled: Steps = async (screen, place) =>
  inChinese(screen, async () => {
    const form = screen.locator('.suitform');
    const write = async (label: string, text: string, nth = 0) =>
      form
        .getByLabel(new RegExp(`^${label}`))
        .nth(nth)
        .fill(text);
    await choose(form, '应诉类型', '原行政行为机关应诉');
    await write('人民法院', '清镇市人民法院');
    await write('法院案号', '（2026）黔0181行初907号');
    await write('姓名或者名称', '苏望舒', 0);
    await write('姓名或者名称', '清镇市人民政府', 1);
    await write('案由', '行政处罚');
    await choose(form, '行政管理类别', '市场监督管理');
    await form.locator('.fieldgroup').getByLabel(/^名称/).fill('行政处罚决定书');
    await write('请求事项', '请求撤销行政处罚决定。');
    await write('事实', '原告经营的便利店被处罚款五千元。');
    await write('送达凭证', '送达回证，存卷第1页');
    await typeDay(form, '法院立案日期', dayFrom(place.today, -2));
    await screen.locator('.suiteffect .change').first().waitFor();
  });

/** Lawsuits: the page that registers them, cases of every phase, and the drawers of their acts. */
export const suits: readonly Screen[] = [
  { name: '15-suit-new', as: 'zhao-yiming', path: '/suits/new', ready: '.suitform' },
  { name: '15-suit-new-filled', as: 'zhao-yiming', path: '/suits/new', ready: '.suitform', steps: filled },
  {
    name: '15-suit-new-from',
    as: 'zheng-qixing',
    path: ({ decided }) => `/suits/new?from=${decided.id}`,
    ready: '.suitnotice',
  },
  {
    name: '15-suit-new-appeal',
    as: 'zheng-qixing',
    path: async (place) => `/suits/new?from=${(await judged(place)).id}&act=receiveAppealCopy`,
    ready: '.suitform',
  },
  {
    name: '15-suit-new-suggestion',
    as: 'zhao-yiming',
    path: '/suits/new?act=receiveProcuratorSuggestion',
    ready: '.suitform',
  },
  { name: '15-suit-answering', ...page(inPhase('PREPARING_ANSWER')) },
  { name: '15-suit-hearing', ...page(hearingSet) },
  { name: '15-suit-heard', ...page(heard) },
  { name: '15-suit-judged', ...page(judged) },
  { name: '15-suit-performance', ...page(inPhase('PERFORMANCE_DUE')) },
  { name: '15-suit-effective', ...page(inPhase('EFFECTIVE')) },
  { name: '15-suit-second', ...page(inPhase('APPEALED,APPEAL_COPY_RECEIVED')) },
  { name: '15-suit-retrial', ...page(inPhase('RETRIAL_APPLIED')) },
  { name: '15-suit-suggestion', ...page(inPhase('PROCURATOR_SUGGESTION')) },
  { name: '15-suit-civil', ...page(inPhase('SUMMONS_RECEIVED', 'CIVIL_DEFENDANT')) },
  { name: '15-suit-enforcement', ...page(enforcing) },
  { name: '15-suit-tab-parties', ...page(hearingSet, '/parties'), steps: scrolledTo('.casetabs') },
  { name: '15-suit-tab-particulars', ...page(hearingSet, '/particulars'), steps: scrolledTo('.casetabs') },
  {
    name: '15-suit-tab-related',
    ...page(inPhase('RETRIAL_APPLIED'), '/related'),
    steps: scrolledTo('.casetabs'),
  },
  { name: '15-suit-assign', ...act('assign', fresh) },
  { name: '15-suit-draft', ...act('submitDraftAnswer', assigned), as: 'qin-sansheng' },
  { name: '15-suit-file', ...act('fileAnswer', approved) },
  { name: '15-suit-notice', ...act('receiveHearingNotice', heard) },
  { name: '15-suit-appearance', ...act('submitAppearance', hearingSet) },
  { name: '15-suit-trial', ...act('holdTrial', hearingSet) },
  { name: '15-suit-judgment', ...act('receiveJudgment', heard) },
  { name: '15-suit-service', ...act('recordJudgmentService', judged) },
  { name: '15-suit-appeal-choice', ...act('proposeAppealChoice', judged) },
  {
    name: '15-suit-register',
    as: 'zheng-qixing',
    path: '/register?procedure=litigation',
    ready: 'table tbody tr',
  },
  { name: '15-appearances', as: 'zheng-qixing', path: '/appearances', ready: '.rates', wide: true },
  {
    name: '15-appearances-definition',
    as: 'zheng-qixing',
    path: '/appearances?show=absent',
    ready: '.rates',
    steps: async (screen) => {
      await screen.locator('.rates .why').first().focus();
      await screen.waitForSelector('.ant-popover .explanation');
      await screen.locator('.ant-popover:not([class*="zoom"])').waitFor();
    },
  },
  { name: '15-appearances-empty', as: 'zheng-qixing', path: '/appearances?year=2027', ready: '.rates' },
  {
    name: '15-suit-sittings',
    as: 'zheng-qixing',
    path: '/hearings?kind=court&when=past',
    ready: '.pagehead h1',
  },
];
