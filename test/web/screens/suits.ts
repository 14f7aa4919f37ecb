import { dayFrom, type PlayedCase } from '../county.js';
import { lawsuitIn, playedTo, summoned, toEnforce } from '../suit.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Screen, Steps } from './screen.js';
import { inChinese, scrolledTo } from './steps.js';

type Of = (place: PreparedCounty) => Promise<PlayedCase>;

/** One case for all its pictures. */
function once(of: Of): Of {
  const known = new WeakMap<PreparedCounty, Promise<PlayedCase>>();
  return async (place) => {
    const made = known.get(place) ?? of(place);
    known.set(place, made);
    return made;
  };
}

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
    await form.getByLabel(/^应诉类型/).click();
    await screen.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await write('人民法院', '清镇市人民法院');
    await write('法院案号', '（2026）黔0181行初907号');
    await write('姓名', '苏望舒', 0);
    await write('姓名', '清镇市人民政府', 1);
    await write('案由', '行政处罚');
    await form.getByLabel(/^行政管理类别/).click();
    await screen.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await form.locator('.fieldgroup').getByLabel(/^名称/).fill('行政处罚决定书');
    await write('请求事项', '请求撤销行政处罚决定。');
    await write('事实', '原告经营的便利店被处罚款五千元。');
    await write('送达凭证', '送达回证，存卷第1页');
    const filedOn = form.getByLabel(/^法院立案日期/);
    await filedOn.fill(dayFrom(place.today, -2));
    await filedOn.press('Enter');
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
  {
    name: '15-suit-sittings',
    as: 'zheng-qixing',
    path: '/hearings?kind=court&when=past',
    ready: '.pagehead h1',
  },
];
