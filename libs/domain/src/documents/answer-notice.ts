import { article, type Article } from '../law/article.js';
import { citation } from './document-articles.js';
import { framed } from './document-frame.js';
import { actWord, applicationOf, openingOf, partyNamed } from './document-parties.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod, oneLine } from './document-text.js';

const wordingVersion = 1;
type Source = SourceOf<'answerNotice'>;

interface Terms {
  readonly period: string;
  readonly duty: Article;
  readonly silence: readonly Article[];
  readonly consequence: string;
  readonly noCollecting: Article;
  readonly liability: Article;
}

function termsOf({ ruleSet, payload }: Source): Terms {
  if (ruleSet === 'R0')
    return {
      period: chinesePeriod(10, 'naturalDay'),
      duty: article('ARL_OLD', '23(1)'),
      silence: [article('ARL_OLD', '28(1)(4)'), article('REG_2007', '46')],
      consequence: '视为该具体行政行为没有证据、依据，本机关将决定撤销该具体行政行为',
      noCollecting: article('ARL_OLD', '24'),
      liability: article('ARL_OLD', '36'),
    };
  const simplified = payload.route === 'simplified';
  return {
    period: chinesePeriod(simplified ? 5 : 10, 'workingDay'),
    duty: article('ARL', simplified ? '54(1)' : '48'),
    silence: [article('ARL', '70')],
    consequence:
      '视为该行政行为没有证据、依据，本机关将决定撤销、部分撤销该行政行为，确认该行政行为违法、无效或者决定你单位在一定期限内履行，但是行政行为涉及第三人合法权益，第三人提供证据的除外',
    noCollecting: article('ARL', '46(1)'),
    liability: article('ARL', '82'),
  };
}

const listOf = (act: string, mediation: boolean): string[] => [
  `一、行政复议答复书，对${act}的事实、证据、依据、程序和内容的适当性逐项答复，并由负责人签名、加盖印章；`,
  `二、作出${act}的证据材料及证据目录，载明证据名称、来源、证明事项和页码；`,
  `三、作出${act}所依据的法律、法规、规章和其他规范性文件；`,
  '四、法定代表人（负责人）身份证明，委托工作人员参加行政复议的，另附授权委托书；',
  `五、其他有关材料${mediation ? '，以及是否同意调解的意见' : ''}。`,
];

/** 答复通知书, to one respondent, with the copy of the application (48, 54; old 23(1)). */
export function answerNotice(source: Source): DocumentDraft {
  const { ruleSet, record, payload, body, caseNumber } = source;
  const terms = termsOf(source);
  const act = actWord(ruleSet);
  const copy = applicationOf(record).channel === 'oral' ? '行政复议申请笔录复印件' : '行政复议申请书副本';
  const collected = ruleSet === 'R0' ? '有关组织或者个人' : '有关单位或者个人';
  const accepted = record.acceptedOn
    ? `，本机关已于${chineseDate(record.acceptedOn)}受理${caseNumber && `（案号：${caseNumber}）`}`
    : '';
  return framed(source, {
    title: '答复通知书',
    addressee: oneLine(partyNamed(record, payload.to).name),
    greets: true,
    lines: [
      `${openingOf(record)}${accepted}。现将${copy}发送你单位。`,
      `依照${citation([terms.duty])}的规定，请自收到${copy}之日起${terms.period}内，向本机关的行政复议机构${body.officeName}提出书面答复，并提交${ruleSet === 'R0' ? '当初' : ''}作出${act}的证据、依据和其他有关材料。应当提交的材料如下：`,
      ...listOf(act, ruleSet !== 'R0'),
      `逾期不提出书面答复、不提交上述证据、依据和其他有关材料的，依照${citation(terms.silence)}的规定，${terms.consequence}；对负有责任的人员，依照${citation([terms.liability])}的规定处理。`,
      `依照${citation([terms.noCollecting])}的规定，在行政复议期间，你单位不得自行向申请人和其他${collected}收集证据${ruleSet === 'R0' ? '' : '；自行收集的证据不作为认定行政行为合法性、适当性的依据'}。`,
      `附：${copy}`,
    ],
    articles: [terms.duty, ...terms.silence, terms.noCollecting, terms.liability],
    wordingVersion,
  });
}
