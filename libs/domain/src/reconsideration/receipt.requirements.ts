import type { PayloadRequirement } from '../procedure/act-table.js';
import { always, article, articles } from '../law/article.js';
import { ruleSetFor } from '../law/rule-set.js';
import { mostRepresentatives } from './party.js';
import { outlastsSixtyDays, usualDaysToDecide } from './special-law.js';
import type { ReconsiderationActs as Acts } from './reconsideration.acts.js';
import type { ReconsiderationFacts as Facts } from './reconsideration.facts.js';

type OnPayload<A extends keyof Acts> = PayloadRequirement<Facts, Acts[A]>;

const application = articles(article('ARL_OLD', '11'), article('ARL', '22'));

type Parties = PayloadRequirement<Facts, Pick<Acts['receiveApplication'], 'parties'>>;

export const everyRole: Parties = {
  on: 'payload',
  at: 'parties',
  code: 'PARTIES_INCOMPLETE',
  article: articles(article('ARL_OLD', '10'), article('ARL', '30(1)(1)')),
  holds: ({ parties }) =>
    parties.some(({ role }) => role === 'applicant') && parties.some(({ role }) => role === 'respondent'),
};

export const uniqueKeys: Parties = {
  on: 'payload',
  at: 'parties',
  code: 'PARTY_KEYS_REPEATED',
  article: application,
  holds: ({ parties }) => new Set(parties.map(({ key }) => key)).size === parties.length,
};

const postmarkGiven: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'postmarkedOn',
  code: 'POSTMARK_MISSING',
  article: always(article('CPL', '85(4)')),
  holds: ({ channel, postmarkedOn }) => channel !== 'post' || postmarkedOn !== undefined,
};

const postmarkBeforeReceipt: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'postmarkedOn',
  code: 'POSTMARK_AFTER_RECEIPT',
  article: always(article('CPL', '85(4)')),
  holds: ({ postmarkedOn }, { occurredOn }) => postmarkedOn === undefined || postmarkedOn <= occurredOn,
};

const oralRecordGiven: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'oralRecord',
  code: 'ORAL_RECORD_MISSING',
  article: articles(article('REG_2007', '20'), article('ARL', '22(3)')),
  holds: ({ channel, oralRecord }) => channel !== 'oral' || Boolean(oralRecord?.trim()),
};

const actKnownBeforeReceipt: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'challengedAct',
  code: 'ACT_KNOWN_AFTER_RECEIPT',
  article: articles(article('ARL_OLD', '9'), article('ARL', '20')),
  holds: ({ challengedAct }, { occurredOn }) =>
    challengedAct.knownOn <= occurredOn && challengedAct.madeOn <= challengedAct.knownOn,
};

const legalUnitDatePlausible: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'legalUnitReceivedOn',
  code: 'LEGAL_UNIT_DATE_WRONG',
  article: articles(article('ARL_OLD', '17(2)'), article('ARL', '30')),
  holds: ({ legalUnitReceivedOn }, { ruleSet, occurredOn }) =>
    ruleSet !== 'R0' || (legalUnitReceivedOn !== undefined && legalUnitReceivedOn >= occurredOn),
};

/** More than five joint applicants elect one to five representatives (条例2007 8; in R2 cases to be verified, J-2). */
const representativesElected: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'parties',
  code: 'REPRESENTATIVES_ONE_TO_FIVE',
  article: articles(article('REG_2007', '8'), article('ARL', '15')),
  holds: ({ parties }) => {
    const applicants = parties.filter(({ role }) => role === 'applicant');
    const representatives = applicants.filter(({ representative }) => representative === true);
    return representatives.length <= mostRepresentatives;
  },
};

const agentsOneOrTwo: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'parties',
  code: 'AGENTS_ONE_OR_TWO',
  article: articles(article('REG_2007', '10'), article('ARL', '17')),
  holds: ({ parties }) => parties.every(({ agents = [] }) => agents.length <= 2),
};

const forwardedInOrder: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'agencyReceivedOn',
  code: 'AGENCY_DATE_WRONG',
  article: always(article('ARL', '32')),
  holds: ({ channel, agencyReceivedOn }, { ruleSet, occurredOn }) =>
    channel === 'viaAgency'
      ? ruleSet !== 'R0' && agencyReceivedOn !== undefined && agencyReceivedOn <= occurredOn
      : agencyReceivedOn === undefined,
};

/** Service by electronic means is consented to with an address (民事诉讼法 90). */
const electronicAddressGiven: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'parties',
  code: 'ELECTRONIC_ADDRESS_MISSING',
  article: always(article('CPL', '90')),
  holds: ({ parties }) =>
    parties.every(
      ({ electronicService, electronicAddress }) =>
        electronicService !== true || Boolean(electronicAddress?.trim()),
    ),
};

/** Article and reasons alone do not say which document is to be reviewed (行政复议法 13). */
const requestedNormNamed: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'normRequest',
  code: 'REQUESTED_NORM_NOT_NAMED',
  article: articles(article('ARL_OLD', '7'), article('ARL', '13')),
  holds: ({ normRequest, normClause, normReason }) =>
    Boolean(normRequest?.trim()) || (normClause === undefined && normReason === undefined),
};

/** Several acts in one paper are several applications, and the applicant chooses so in writing. */
const splitChosen: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'splitFrom',
  code: 'SPLIT_NOT_CHOSEN',
  article: application,
  holds: ({ splitFrom }) => splitFrom?.chosenInWriting !== false,
};

/** Only a longer period takes the place of the sixty days (行政复议法 20(1)). */
const specialApplyingLonger: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'challengedAct.specialLaw.applyWithin',
  code: 'SPECIAL_APPLYING_NOT_LONGER',
  article: articles(article('ARL_OLD', '9(1)'), article('ARL', '20(1)')),
  holds: ({ challengedAct: { specialLaw = null, knownOn } }) =>
    specialLaw === null || outlastsSixtyDays(specialLaw, knownOn),
};
/** Only a shorter period takes the place of the sixty days (行政复议法 62(1)). */
const specialReviewShorter: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'challengedAct.specialLaw.decideWithinDays',
  code: 'SPECIAL_REVIEW_NOT_SHORTER',
  article: articles(article('ARL_OLD', '31(1)'), article('ARL', '62(1)')),
  holds: ({ challengedAct: { specialLaw } }) => (specialLaw?.decideWithinDays ?? 1) < usualDaysToDecide,
};
const specialLawSaysSomething: OnPayload<'receiveApplication'> = {
  on: 'payload',
  at: 'challengedAct.specialLaw.name',
  code: 'SPECIAL_LAW_SAYS_NOTHING',
  article: articles(article('ARL_OLD', '9(1)'), article('ARL', '20(1)')),
  holds: ({ challengedAct: { specialLaw } }) =>
    specialLaw === undefined ||
    specialLaw.final === true ||
    specialLaw.applyWithin !== undefined ||
    specialLaw.decideWithinDays !== undefined,
};

export const receiptRequirements = [
  specialLawSaysSomething,
  specialApplyingLonger,
  specialReviewShorter,
  representativesElected,
  agentsOneOrTwo,
  forwardedInOrder,
  splitChosen,
  electronicAddressGiven,
  requestedNormNamed,
  everyRole,
  uniqueKeys,
  postmarkGiven,
  postmarkBeforeReceipt,
  oralRecordGiven,
  actKnownBeforeReceipt,
  legalUnitDatePlausible,
];

/** The day of receipt chooses the law (J-1); a correction does not move a case into another edition. */
export const receiptInSameEdition: OnPayload<'correctRecord'> = {
  on: 'payload',
  at: 'replacement',
  code: 'RECEIPT_IN_ANOTHER_EDITION',
  article: always(article('RULES', '更正记录')),
  holds: ({ replacement }, { ruleSet, record }) =>
    !['receiveApplication', 'importRegisterEntry'].includes(replacement?.act ?? '') ||
    replacement === undefined ||
    ruleSetFor(replacement.occurredOn) === ruleSet ||
    replacement.occurredOn === record.receivedOn,
};
