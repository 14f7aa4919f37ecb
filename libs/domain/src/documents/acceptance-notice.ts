import { article, type Article } from '../law/article.js';
import { citedLaw, daysToDecide, type SpecialLaw } from '../reconsideration/special-law.js';
import { simplifiedGroundLabels } from '../wording/labels.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf } from './document-parties.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod } from './document-text.js';

const wordingVersion = 1;
type Source = SourceOf<'acceptanceNotice'>;

const now = (at: string): Article => article('ARL', at);
const old = (at: string): Article => article('ARL_OLD', at);
const regulation = (at: string): Article => article('REG_2007', at);

function acceptanceBasis({ ruleSet, payload }: Source): Article[] {
  if (ruleSet === 'R0') return [old('17')];
  return [now(payload.mode === 'deemed' ? '30(3)' : '30(1)')];
}

/** The days to decide, with the special law that gives fewer (62(1)). */
function within(special: SpecialLaw | undefined, usual: number): string {
  const days = daysToDecide(special, usual);
  return special === undefined || days === usual
    ? `自受理之日起${chinesePeriod(usual, 'naturalDay')}内`
    : `依照${citedLaw(special)}的特别规定，自受理之日起${chinesePeriod(days, 'naturalDay')}内`;
}

/** Which procedure applies and how long it may take. */
function procedure({ ruleSet, payload, record }: Source): { text: string; articles: Article[] } {
  const special = record.application?.challengedAct.specialLaw;
  if (ruleSet === 'R0') {
    const articles = [old('22'), old('31(1)')];
    const text = `本案依照${citation(articles)}的规定审理，原则上采取书面审查的办法，${within(special, 60)}作出行政复议决定；情况复杂，不能在规定期限内作出决定的，经批准可以适当延长，延长期限最多不超过三十日。`;
    return { text, articles };
  }
  if (payload.route === 'simplified') {
    const byConsent = payload.simplifiedGround === 'allPartiesAgree';
    const articles = [now(byConsent ? '53(2)' : '53(1)'), now('62(2)')];
    const ground = payload.simplifiedGround
      ? `因${simplifiedGroundLabels[payload.simplifiedGround].zh}，`
      : '';
    const text = `${ground}本案依照${citation(articles)}的规定适用简易程序审理，${within(special, 30)}作出行政复议决定。`;
    return { text, articles };
  }
  const articles = [now('36(1)'), now('62(1)')];
  const text = `本案依照${citation(articles)}的规定适用普通程序审理，${within(special, 60)}作出行政复议决定；情况复杂，不能在规定期限内作出决定的，经批准可以适当延长，延长期限最多不超过三十日。`;
  return { text, articles };
}

interface Right {
  readonly text: string;
  readonly at: readonly Article[];
}

const rightsNow: readonly Right[] = [
  {
    text: '可以请求听证，由行政复议机构决定是否组织；案件重大、疑难、复杂的，行政复议机构应当组织听证',
    at: [now('50')],
  },
  {
    text: '可以按照规定查阅、复制被申请人提出的书面答复、作出行政行为的证据、依据和其他有关材料，但是涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的除外',
    at: [now('47')],
  },
  {
    text: '可以委托一至二名律师、基层法律服务工作者或者其他代理人代为参加行政复议，并应当提交授权委托书和双方的身份证明文件',
    at: [now('17')],
  },
  { text: '可以申请调解，调解遵循合法、自愿的原则', at: [now('5')] },
  { text: '行政复议期间行政行为不停止执行；认为需要停止执行的，可以向本机关申请停止执行', at: [now('42')] },
];

const rightsBefore2024: readonly Right[] = [
  { text: '案件重大、复杂的，可以要求采取听证的方式审理', at: [regulation('33')] },
  {
    text: '可以查阅被申请人提出的书面答复、作出具体行政行为的证据、依据和其他有关材料，但是涉及国家秘密、商业秘密或者个人隐私的除外',
    at: [old('23(2)')],
  },
  {
    text: '可以委托一至二名代理人代为参加行政复议，并应当提交授权委托书',
    at: [old('10(5)'), regulation('10')],
  },
  {
    text: '对行使法律、法规规定的自由裁量权作出的具体行政行为不服，或者属于行政赔偿、行政补偿纠纷的，可以申请调解，调解遵循自愿、合法的原则',
    at: [regulation('50')],
  },
  {
    text: '行政复议期间具体行政行为不停止执行；认为需要停止执行的，可以向本机关申请停止执行',
    at: [old('21')],
  },
];

const numerals = ['一', '二', '三', '四', '五'];

/** 受理通知书, with the day of acceptance, the procedure and the applicant's rights (30, 36; old 17). */
export function acceptanceNotice(source: Source): DocumentDraft {
  const { ruleSet, record, payload, caseNumber } = source;
  const basis = acceptanceBasis(source);
  const course = procedure(source);
  const rights = ruleSet === 'R0' ? rightsBefore2024 : rightsNow;
  const deemed = payload.mode === 'deemed' ? '视为受理' : '予以受理';
  return framed(source, {
    title: '受理通知书',
    addressee: addresseeOf(source, namesOf(record, 'applicant')),
    greets: true,
    lines: [
      `${openingOf(record)}。经审查，该申请符合受理条件，依照${citation(basis)}的规定，本机关${deemed}。受理日期为${chineseDate(payload.acceptedOn)}${caseNumber && `，案号为${caseNumber}`}。`,
      course.text,
      '在行政复议期间，申请人享有下列权利：',
      ...rights.map(
        ({ text, at }, index) =>
          `${numerals[index] ?? ''}、${text}（${citation(at)}）${index === rights.length - 1 ? '。' : '；'}`,
      ),
      '本机关办理行政复议案件不收取任何费用。',
    ],
    articles: [...basis, ...course.articles, ...rights.flatMap(({ at }) => at)],
    wordingVersion,
  });
}
