import { article, type Article } from '../law/article.js';
import { partiesOf } from '../reconsideration/reconsideration.record.js';
import { citedLaw, type SpecialLaw } from '../reconsideration/special-law.js';
import { citation } from './document-articles.js';
import type { DocumentSource } from './document-source.js';

export interface Remedy {
  readonly text: string;
  readonly articles: readonly Article[];
}

const courtOf = ({ court }: DocumentSource): string => court ?? '有管辖权的人民法院';

/**
 * Against a refusal to hear the case. The fifteen days are named where reconsideration is compulsory (34, old 19);
 * elsewhere the period is contested, so the document points to the law without a number of days.
 */
export function refusalRemedy(source: DocumentSource, reconsiderationFirst: boolean, what: string): Remedy {
  const old = source.ruleSet === 'R0';
  const first = old ? article('ARL_OLD', '19') : article('ARL', '34');
  const upward = old ? article('ARL_OLD', '20') : article('ARL', '35');
  const suit = reconsiderationFirst
    ? `申请人如不服本决定，可以依照${citation([first])}的规定，自收到本决定书之日起十五日内，依法向${courtOf(source)}提起行政诉讼。`
    : `申请人如不服本决定，可以依照《中华人民共和国行政诉讼法》的规定，向${courtOf(source)}提起行政诉讼。`;
  const complaint = `申请人认为本机关无正当理由${what}的，可以依照${citation([upward])}的规定向上级行政机关反映。`;
  return {
    text: `${suit}${complaint}`,
    articles: reconsiderationFirst ? [first, upward] : [upward],
  };
}

/** After a termination the act complained of may still be sued, but where reconsideration is compulsory (J-19). */
export function terminationRemedy(source: DocumentSource): string | null {
  if (source.record.application?.reconsiderationFirst) return null;
  return `申请人对原行政行为不服的，可以在法定起诉期限内依法向${courtOf(source)}提起行政诉讼。`;
}

function finality({ ruleSet }: DocumentSource, special: SpecialLaw): Remedy {
  const articles = [ruleSet === 'R0' ? article('ARL_OLD', '5') : article('ARL', '10')];
  return {
    text: `依照${citation(articles)}和${citedLaw(special)}的规定，本决定为最终裁决，不得向人民法院提起行政诉讼。`,
    articles,
  };
}

/** Against a decision: fifteen days from its receipt; none where a special law makes it final (行政复议法 10; J-35). */
export function decisionRemedy(source: DocumentSource): Remedy {
  const special = source.record.application?.challengedAct.specialLaw;
  if (special?.final) return finality(source, special);
  const old = source.ruleSet === 'R0';
  const who = partiesOf(source.record, 'thirdParty').length > 0 ? '申请人、第三人' : '申请人';
  const articles = old ? [article('ARL_OLD', '5')] : [article('ARL', '10'), article('APL', '45')];
  const basis = old ? `${citation(articles)}和《中华人民共和国行政诉讼法》` : citation(articles);
  return {
    text: `${who}如不服本决定，可以依照${basis}的规定，自收到本决定书之日起十五日内向${courtOf(source)}提起行政诉讼。`,
    articles,
  };
}
