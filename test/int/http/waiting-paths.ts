import type { ReconsiderationAct } from '@mingjing/domain';
import { pathTo } from './case-paths.js';
import type { WalkStep } from './walk-step.js';

const does = (act: ReconsiderationAct, payload: object = {}): WalkStep => ({ act, payload });
const answered = pathTo.UNDER_REVIEW ?? [];
const norm = (competence: 'own' | 'other') =>
  does('suspend', {
    ground: 'normReview',
    reason: '申请人一并提出审查请求',
    norm: {
      source: 'applicant',
      title: '《某办法》',
      clauses: '第九条',
      maker: '清镇市住房和城乡建设局',
      competence,
      ...(competence === 'other' ? { competentBody: '贵阳市人民政府' } : {}),
    },
  });
const asked = does('issueCorrectionNotice', { items: ['补身份证明', '补处罚决定书'] });
const ill = does('suspend', { ground: 'applicantIncapable', reason: '突发脑出血，尚无法定代理人' });

/** How cases come to wait in each way, and to wait no more. */
export const waitingPaths: Readonly<Record<string, readonly WalkStep[]>> = {
  notServed: [asked],
  served: [asked, does('serveCorrectionNotice')],
  submitted: [asked, does('serveCorrectionNotice'), does('submitCorrection', { postedOn: '2026-03-02' })],
  waitsForCase: [...answered, does('suspend')],
  ill: [...answered, ill],
  own: [...answered, norm('own')],
  transferred: [...answered, norm('other'), does('transferNorm'), does('serveNormTransfer')],
  resumed: [...answered, ill, does('resume')],
};
