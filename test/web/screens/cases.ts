import { dayFrom, type Person } from '../county.js';
import { settled } from '../settled.js';
import type { PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';
import { click, judge, severalResults, onPaper, overtaken, scrolledTo } from './steps.js';

type Named =
  | 'earlier'
  | 'open'
  | 'deemed'
  | 'decided'
  | 'old'
  | 'proposed'
  | 'returned'
  | 'drafted'
  | 'reviewed'
  | 'partlyServed'
  | 'fresh';

const page = (named: Named, as: Person = 'li-siwei', rest = '') => ({
  as,
  path: (place: PreparedCounty) => place[named].path + rest,
  ready: '.casetabs .tabs',
});

const tab = (name: string, named: Named = 'open', as: Person = 'li-siwei') => ({
  ...page(named, as, `/${name}`),
  steps: scrolledTo('.casetabs'),
});

export const casePages: readonly Screen[] = [
  { name: '05-case-open', ...page('open'), wide: true, docs: 'case.webp' },
  { name: '05-case-open-liaison', ...page('drafted', 'qin-sansheng') },
  { name: '05-case-deemed', ...page('deemed') },
  { name: '05-case-decided', ...page('decided', 'sun-sanli') },
  { name: '05-case-old-law', ...page('old') },
  { name: '05-case-fresh', ...page('fresh', 'zhao-yiming') },
  { name: '05-case-proposed', ...page('proposed', 'sun-sanli') },
  {
    name: '05-case-blocked-acts',
    ...page('open'),
    steps: click('.blockedhead', '.blockedhead[aria-expanded=true]'),
  },
  { name: '05-case-clock', ...page('open'), steps: click('.clocks .clock', '.ledger .sum') },
  { name: '05-case-tab-1-timeline', ...tab('timeline') },
  { name: '05-case-tab-2-parties', ...tab('parties') },
  { name: '05-case-tab-3-particulars', ...tab('particulars') },
  { name: '05-case-tab-4-documents', ...tab('documents', 'decided', 'sun-sanli') },
  { name: '05-case-tab-4-documents-none', ...tab('documents', 'fresh', 'zhao-yiming') },
  { name: '05-case-tab-5-approvals', ...tab('approvals', 'returned', 'sun-sanli') },
  { name: '05-case-tab-6-tracks', ...tab('tracks') },
  { name: '05-case-tab-7-related', ...tab('related') },
  { name: '05-case-print', ...page('decided', 'sun-sanli'), only: 'desk', steps: onPaper },
];

const act = (name: string, named: Named, as: Person) => ({
  ...page(named, as, `?act=${name}`),
  ready: '.actdrawer form',
});

export const acts: readonly Screen[] = [
  { name: '06-act-accept', ...act('accept', 'fresh', 'zhao-yiming') },
  { name: '06-act-accept-filled', ...act('accept', 'returned', 'sun-sanli'), steps: judge(true) },
  { name: '06-act-accept-refused', ...act('accept', 'returned', 'sun-sanli'), steps: judge(false) },
  { name: '06-act-accept-stale', ...act('accept', 'fresh', 'zhao-yiming'), steps: overtaken },
  { name: '06-act-decline', ...act('declineToAccept', 'returned', 'sun-sanli') },
  { name: '06-act-correction', ...act('issueCorrectionNotice', 'returned', 'sun-sanli') },
  { name: '06-act-assign', ...act('assignOfficer', 'fresh', 'zhao-yiming') },
  { name: '06-act-send-copy', ...act('sendCopy', 'open', 'li-siwei') },
  { name: '06-act-hear-opinions', ...act('hearOpinions', 'open', 'li-siwei') },
  { name: '06-act-suspend', ...act('suspend', 'open', 'li-siwei') },
  { name: '06-act-inspect-file', ...act('inspectFile', 'open', 'li-siwei') },
  { name: '06-act-correct-record', ...act('correctRecord', 'open', 'li-siwei') },
  { name: '06-act-propose-decision', ...act('proposeDecision', 'reviewed', 'sun-sanli') },
  {
    name: '06-act-propose-decision-results',
    ...act('proposeDecision', 'reviewed', 'sun-sanli'),
    steps: severalResults,
  },
  { name: '06-act-submit-draft', ...act('submitDraft', 'reviewed', 'sun-sanli') },
  { name: '06-act-discuss', ...act('discussCollectively', 'reviewed', 'sun-sanli') },
  { name: '06-act-correct-decision', ...act('correctDecision', 'partlyServed', 'li-siwei') },
  { name: '06-act-receive-answer', ...act('receiveAnswer', 'open', 'li-siwei') },
];

const waiting = (named: Named, as: Person, of: string) => ({
  as,
  path: async (place: PreparedCounty) => `/approvals/${await place[named].waiting(as, of)}`,
  ready: '.approvalfoot .filled',
});
const acceptance = waiting('proposed', 'zheng-qixing', 'accept');
const decision = waiting('drafted', 'chen-shian', 'decide');
const onBehalf = waiting('drafted', 'wang-baichuan', 'decide');
const detailTab = (index: number, then: string) =>
  click(`.approval [role=tab]:nth-child(${String(index)})`, then);

export const approvals: readonly Screen[] = [
  { name: '07-approvals-list', as: 'zheng-qixing', path: '/approvals', ready: '.approvalrow' },
  { name: '07-approvals-none', as: 'zhao-yiming', path: '/approvals', ready: '.approvallist .empty' },
  { name: '07-approvals-mine', as: 'sun-sanli', path: '/approvals?list=mine', ready: '.approvalrow' },
  { name: '07-approval-acceptance', ...acceptance },
  { name: '07-approval-decision', ...decision },
  { name: '07-approval-decision-draft', ...decision, steps: detailTab(2, '.approval .paper') },
  { name: '07-approval-decision-reports', ...decision, steps: detailTab(3, '.approval .reports') },
  { name: '07-approval-decision-history', ...decision, steps: detailTab(4, '.approval .history') },
  { name: '07-approval-agree', ...decision, steps: click('.approvalfoot .filled', '[role=dialog] textarea') },
  { name: '07-approval-on-behalf-list', as: 'wang-baichuan', path: '/approvals', ready: '.approvalrow' },
  { name: '07-approval-on-behalf', ...onBehalf },
  {
    name: '07-approval-on-behalf-agree',
    ...onBehalf,
    steps: click('.approvalfoot .filled', '[role=dialog] textarea'),
  },
  {
    name: '07-approval-earlier-day',
    ...waiting('earlier', 'zheng-qixing', 'accept'),
    steps: async (screen, place) => {
      await screen.locator('.approvalfoot .filled').click();
      const day = screen.locator('[role=dialog] .ant-picker input');
      await day.fill(dayFrom(place.today, -1));
      await day.press('Enter');
      await screen.locator('[role=dialog] .dropzone').waitFor();
      await settled(screen);
      await screen.locator('[role=dialog] .ant-modal-footer .ant-btn-primary').click();
      await screen.locator('[role=dialog] .fieldwords').waitFor();
    },
  },
  {
    name: '07-approval-return',
    ...acceptance,
    steps: async (screen) => {
      await screen.locator('.approvalfoot .bigbutton').first().click();
      await screen.waitForSelector('[role=dialog] .ant-btn-primary');
      await settled(screen);
      await screen.locator('[role=dialog] .ant-btn-primary').click();
      await screen.waitForSelector('[role=dialog] [role=alert]');
    },
  },
];
