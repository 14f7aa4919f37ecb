import { aplInt, apl, cpl, inCourt } from '../../litigation/litigation-law.js';
import type { LitigationEvents as Events } from '../../litigation/litigation-acts.js';
import type { SuitParty } from '../../litigation/litigation-terms.js';
import { retrialGroundLabels } from '../../wording/litigation-labels.js';
import type { DocumentDraft } from '../document-source.js';
import { chineseDate, headed, sentence } from '../document-text.js';
import { argued, copies } from './answer-papers.js';
import { courtPaper } from './suit-frame.js';
import { actOf, called, caseName, partyLines, placeIn, roleOf } from './suit-parties.js';
import {
  basisOf,
  blank,
  branch,
  courtOf,
  decidedBelow,
  isCivil,
  courtNumber,
  numberLine,
  suitOf,
  told,
  type AnySuitSource,
  type SuitSource,
  type SuitWriter,
} from './suit-source.js';

const appealing = inCourt(apl('85'), cpl('171'));

/** What the first instance was about; the claims are the plaintiff's, not ours. */
const background = (source: AnySuitSource): string[] => [
  isCivil(source)
    ? `争议标的：${actOf(suitOf(source).actSued)}。`
    : `被诉行政行为：${actOf(suitOf(source).actSued)}。`,
  ...headed('一审诉讼请求', suitOf(source).request),
];

interface OwnClaims {
  readonly claims?: string;
  readonly claimReasons?: string;
}
const given = (text: string | undefined): text is string => Boolean(text?.trim());
/** What we ask for and why, as it was recorded; where it was not, the frame that a person fills in. */
const ownClaims = (
  { claims, claimReasons }: OwnClaims,
  heads: { readonly claims: string; readonly reasons: string },
  frames: { readonly claims: string; readonly reasons: readonly string[] },
): string[] => [
  ...(given(claims)
    ? headed(`一、${heads.claims}`, claims)
    : [`一、${heads.claims}：${blank(frames.claims)}`]),
  ...(given(claimReasons) ? headed(`二、${heads.reasons}`, claimReasons) : frames.reasons),
];

/** Against the judgment or ruling of the first instance, through the court that gave it (行政诉讼法 85; 民事诉讼法 171). */
function appealOfCase(source: SuitSource<'appeal'>, filed: Events['AppealFiled']): DocumentDraft {
  const { against } = filed;
  const basis = basisOf(source, appealing);
  const form = against === 'ruling' ? '裁定书' : '判决书';
  const { below } = source;
  const on = below?.decision ? `，于${chineseDate(below.decision.on)}收到` : '';
  return courtPaper(source, {
    title: `${branch(source)}上诉状`,
    lines: [
      ...partyLines(source, placeIn(source)),
      `上诉人因${caseName(source)}，不服${decidedBelow(source, { court: '一审人民法院', form })}${on}，依照${basis.text}的规定，提起上诉。`,
      ...background(source),
      ...ownClaims(
        filed,
        { claims: '上诉请求', reasons: '上诉理由' },
        {
          claims: '写明请求撤销或者变更一审裁判的哪些内容，请求二审人民法院如何裁判',
          reasons: [
            `二、上诉理由（事实）：${blank('写明一审认定事实的错误，并注明证据')}`,
            `三、上诉理由（法律）：${blank('写明一审适用法律或者审判程序的错误')}`,
          ],
        },
      ),
      '本上诉状通过一审人民法院提出。',
    ],
    basis,
    annexes: [copies(source, '本上诉状')],
    signedAs: '上诉人',
  });
}

/** Against the ruling that overruled our objection to jurisdiction, within ten days (行政诉讼法 85; 民事诉讼法 171). */
function appealOnJurisdiction(
  source: SuitSource<'appeal'>,
  { reason }: Events['JurisdictionAppealed'],
): DocumentDraft {
  const basis = basisOf(source, appealing);
  const ruled = told(source, 'JurisdictionRuled');
  const on = ruled === undefined ? '' : `，于${chineseDate(ruled.occurredOn)}收到该裁定`;
  const us = (party: SuitParty): string => {
    const role = `一审${roleOf(suitOf(source), party)}`;
    if (party.ours === true) return `上诉人（${role}）`;
    return party.role === 'plaintiff' ? `被上诉人（${role}）` : role;
  };
  return courtPaper(source, {
    title: `${branch(source)}上诉状（管辖异议）`,
    to: `${courtOf(source)}转报上一级人民法院`,
    lines: [
      ...partyLines(source, us),
      `上诉人因${caseName(source)}，不服${courtOf(source)}作出的${courtNumber(source)}驳回管辖异议的${branch(source)}裁定${on}，依照${basis.text}的规定，提起上诉。`,
      '上诉请求：请求撤销上述裁定，将本案移送有管辖权的人民法院审理。',
      `上诉理由：${sentence(reason)}`,
    ],
    basis,
    annexes: [copies(source, '本上诉状')],
    signedAs: '上诉人',
  });
}

/** 上诉状: of the case, or of the ruling on jurisdiction alone. */
export const appeal: SuitWriter<'appeal'> = (source) =>
  'reason' in source.payload
    ? appealOnJurisdiction(source, source.payload)
    : appealOfCase(source, source.payload);

/** 二审答辩状 within fifteen days of the copy (行诉解释 108; 民事诉讼法 174). */
export const appealAnswer: SuitWriter<'appealAnswer'> = (source) => {
  const basis = basisOf(source, inCourt(aplInt('108'), cpl('174')));
  const { receivedOn } = source.record;
  const on = receivedOn === null ? '' : `于${chineseDate(receivedOn)}`;
  return courtPaper(source, {
    title: `${branch(source)}答辩状（二审）`,
    lines: [
      numberLine(source),
      ...partyLines(source, called(source, '答辩人', '被答辩人')),
      `答辩人${on}收到人民法院送达的${caseName(source)}的上诉状副本，依照${basis.text}的规定，现答辩如下：`,
      ...background(source),
      ...argued(source, {
        facts: '逐项回应上诉状所述事实，写明一审认定事实的依据',
        law: '逐项回应上诉理由，写明一审适用法律和审判程序的依据',
        request: '写明请求二审人民法院如何裁判，例如驳回上诉，维持原判',
      }),
    ],
    basis,
    annexes: [copies(source, '本状')],
    signedAs: '答辩人',
  });
};

/** 再审申请书 within six months, with the ground (行诉解释 110; 民事诉讼法 216). */
export const retrialApplication: SuitWriter<'retrialApplication'> = (source) => {
  const { ground, effectiveOn, knownOn, against, claimReasons } = source.payload;
  const which = ground === 'judgment' && !given(claimReasons) ? blank('写明符合哪一项法定情形') : '';
  const basis = basisOf(source, inCourt(aplInt('110'), cpl('216')));
  const form = against === undefined ? '裁判' : against === 'ruling' ? '裁定书' : '判决书';
  const known = knownOn === undefined ? '' : `，再审申请人于${chineseDate(knownOn)}知道该事由`;
  return courtPaper(source, {
    title: `${branch(source)}再审申请书`,
    lines: [
      ...partyLines(source, placeIn(source)),
      `再审申请人因${caseName(source)}，不服${decidedBelow(source, { court: '人民法院', form })}，该裁判于${chineseDate(effectiveOn)}发生法律效力。再审申请人依照${basis.text}的规定，申请再审。`,
      ...background(source),
      `申请再审的事由：${retrialGroundLabels[ground].zh}${which}${known}。`,
      ...ownClaims(
        source.payload,
        { claims: '再审请求', reasons: '事实和理由' },
        {
          claims: '写明请求撤销原裁判的哪些内容，请求如何改判或者处理',
          reasons: [`二、事实和理由：${blank('写明上述事由所依据的事实、法律条款和证据')}`],
        },
      ),
    ],
    basis,
    annexes: [copies(source, '本申请书'), '原审裁判文书', '有关证据材料'],
    signedAs: '再审申请人',
  });
};

/** 再审书面意见 within fifteen days of the copy (行诉解释 111; 民事诉讼法 214). */
export const retrialOpinion: SuitWriter<'retrialOpinion'> = (source) => {
  const basis = basisOf(source, inCourt(aplInt('111'), cpl('214')));
  const { receivedOn } = source.record;
  const on = receivedOn === null ? '' : `于${chineseDate(receivedOn)}`;
  return courtPaper(source, {
    title: `${branch(source)}再审书面意见`,
    lines: [
      numberLine(source),
      ...partyLines(source, called(source, '答辩人', '被答辩人')),
      `答辩人${on}收到${courtOf(source)}送达的${caseName(source)}的再审申请书副本，依照${basis.text}的规定，现提出书面意见如下：`,
      ...background(source),
      ...argued(source, {
        facts: '逐项回应再审申请书所述事实，写明原审认定事实的依据',
        law: '写明再审申请是否符合法定事由，并逐项回应其法律理由',
        request: '写明请求人民法院如何裁定，例如驳回再审申请',
      }),
    ],
    basis,
    annexes: [copies(source, '本意见')],
    signedAs: '答辩人',
  });
};
