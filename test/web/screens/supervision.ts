import type { PreparedCounty } from './prepared-county.js';
import type { Screen } from './screen.js';

const ofDemo =
  (number: string, rest = '') =>
  async ({ county }: PreparedCounty) =>
    (await county.caseNumbered(number)).path + rest;
const act = (number: string, name: string) => ({
  path: ofDemo(number, `?act=${name}`),
  ready: '.actdrawer form',
});
/** With an opinion letter that waits for its report; and with an order to perform. */
const lettered = '清府复〔2026〕44号';
const ordered = '清府复〔2026〕34号';

/** What follows a decision: letters, performance, publication. */
export const supervision: readonly Screen[] = [
  { name: '14-letters', as: 'zheng-qixing', path: '/opinion-letters', ready: 'table.waits tbody tr' },
  { name: '14-letters-empty', as: 'zheng-qixing', path: '/opinion-letters?show=over', ready: '.empty' },
  { name: '14-performance', as: 'zheng-qixing', path: '/performance', ready: 'table.waits tbody tr' },
  { name: '14-letters-done', as: 'zheng-qixing', path: '/opinion-letters?show=done', ready: 'table.waits' },
  { name: '14-case-ordered', as: 'zheng-qixing', path: ofDemo(ordered), ready: '.casetabs .tabs' },
  { name: '14-act-letter', as: 'zheng-qixing', ...act(lettered, 'issueOpinionLetter') },
  { name: '14-act-feedback', as: 'zheng-qixing', ...act(lettered, 'receiveOpinionFeedback') },
  { name: '14-act-suggestion', as: 'zheng-qixing', ...act(lettered, 'issueSuggestionLetter') },
  { name: '14-act-order', as: 'zheng-qixing', ...act(ordered, 'issuePerformanceOrder') },
  { name: '14-act-talk', as: 'zheng-qixing', ...act(ordered, 'holdTalk') },
  { name: '14-act-criticism', as: 'zheng-qixing', ...act(ordered, 'issueCriticism') },
  { name: '14-act-publish', as: 'zheng-qixing', ...act(ordered, 'publish'), wide: true },
  { name: '14-act-copy', as: 'zheng-qixing', ...act(lettered, 'copyToSuperior') },
  { name: '14-act-clues', as: 'zheng-qixing', ...act(lettered, 'transferClues') },
  { name: '14-act-demand', as: 'zheng-qixing', ...act('清府复〔2026〕33号', 'demandPerformance') },
  { name: '14-act-enforcement', as: 'zheng-qixing', ...act('清府复〔2026〕33号', 'applyEnforcement') },
  { name: '14-act-agency', as: 'zheng-qixing', ...act('清府复〔2026〕31号', 'recordAgencyEnforcement') },
];
