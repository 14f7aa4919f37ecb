import {
  foreignReview,
  ownReview,
  suspended,
  type Done,
  type ExamplesOf,
} from '../requirement-examples.fixture.js';

const today = '2026-03-26';
const notified: readonly Done[] = [...ownReview, ['2026-03-24', 'serveNormNotice']];
const replied: readonly Done[] = [...notified, ['2026-03-25', 'receiveNormReply']];
const transferred: readonly Done[] = [...foreignReview, ['2026-03-24', 'transferNorm']];
const transferServed: readonly Done[] = [...transferred, ['2026-03-25', 'serveNormTransfer']];

/** Incidental review of a norm, the body's own and another's. */
export const normExamples: ExamplesOf = {
  enterNormReview: {
    NOT_SUSPENDED_FOR_NORM: { refused: suspended, admitted: ownReview, today },
    NORM_REVIEW_ALREADY_HELD: {
      refused: [...ownReview, ['2026-03-25', 'concludeNormReview']],
      admitted: ownReview,
      today,
    },
  },
  transferNorm: {
    NORM_OF_THIS_BODY: { refused: ownReview, admitted: foreignReview, today },
    NORM_ALREADY_TRANSFERRED: { refused: transferred, admitted: foreignReview, today },
  },
  serveNormTransfer: {
    NORM_OF_THIS_BODY: { refused: ownReview, admitted: transferred, today },
    NORM_NOT_TRANSFERRED: { refused: foreignReview, admitted: transferred, today },
    NORM_TRANSFER_ALREADY_SERVED: { refused: transferServed, admitted: transferred, today },
  },
  receiveNormDisposition: {
    NORM_OF_THIS_BODY: { refused: ownReview, admitted: transferServed, today },
    NORM_NOT_TRANSFERRED: { refused: foreignReview, admitted: transferServed, today },
  },
  serveNormNotice: {
    NORM_OF_ANOTHER_BODY: { refused: foreignReview, admitted: ownReview, today },
    NORM_MAKER_ALREADY_NOTIFIED: { refused: notified, admitted: ownReview, today },
  },
  receiveNormReply: {
    NORM_MAKER_NOT_NOTIFIED: { refused: ownReview, admitted: notified, today },
    NORM_REPLY_ALREADY_IN: { refused: replied, admitted: notified, today },
  },
  concludeNormReview: {
    NORM_OF_ANOTHER_BODY: { refused: foreignReview, admitted: ownReview, today },
  },
};
