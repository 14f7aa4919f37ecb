import type { ServiceProof } from '../terms.js';

export const normSources = ['applicant', 'body'] as const;
export const normCompetences = ['own', 'other'] as const;
export const normConclusions = ['lawful', 'unlawful'] as const;

/** A normative document, or the basis of the act, under incidental review (行政复议法 56, 57). */
export interface NormUnderReview {
  /** Asked for by the applicant (13, 56) or found by the body itself (57). */
  readonly source: (typeof normSources)[number];
  readonly title: string;
  readonly clauses: string;
  readonly maker: string;
  /** Whether the body may deal with the norm itself or must transfer it. */
  readonly competence: (typeof normCompetences)[number];
  /** To whom it is transferred, where the body is not competent. */
  readonly competentBody?: string;
}

interface NormConclusion {
  readonly conclusion: (typeof normConclusions)[number];
  readonly reasons: string;
  readonly note?: string;
}

/** Incidental review of norms (行政复议法 56-60; 旧行政复议法 26, 27): what the performer says. */
export interface NormActs {
  enterNormReview: Record<string, never>;
  serveNormNotice: ServiceProof & { readonly maker: string };
  receiveNormReply: { readonly summary: string; readonly note?: string };
  transferNorm: { readonly note?: string };
  serveNormTransfer: ServiceProof;
  receiveNormDisposition: NormConclusion;
  concludeNormReview: NormConclusion;
}

export interface NormEvents {
  NormReviewEntered: NormActs['enterNormReview'];
  NormNoticeServed: NormActs['serveNormNotice'];
  NormReplyReceived: NormActs['receiveNormReply'];
  NormTransferred: NormActs['transferNorm'];
  NormTransferServed: NormActs['serveNormTransfer'];
  NormDispositionReceived: NormActs['receiveNormDisposition'];
  NormReviewConcluded: NormActs['concludeNormReview'];
}
