import type { Article, Law } from '../law/article.js';
import { chineseNumber } from './chinese-numerals.js';

/** Laws by their full names: a document of a case before 2024 names the law as it was called, and is called, then. */
const fullNames: Readonly<Record<Law, string>> = {
  ARL: '《中华人民共和国行政复议法》',
  ARL_OLD: '《中华人民共和国行政复议法》',
  REG_2007: '《中华人民共和国行政复议法实施条例》',
  APL: '《中华人民共和国行政诉讼法》',
  APL_OLD: '《中华人民共和国行政诉讼法》',
  APL_INT: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》',
  CPL: '《中华人民共和国民事诉讼法》',
  AEL: '《中华人民共和国行政强制法》',
  PML: '《中华人民共和国人民调解法》',
  GY_MEDIATION: '《贵阳市行政调解暂行规定》',
  CPL_OLD: '《中华人民共和国民事诉讼法》',
  CPL_INT: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》',
  LEADER_RULES: '《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》',
  PI_INT: '《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释》',
  SCL: '《中华人民共和国国家赔偿法》',
  LAW_THEN: '当时施行的诉讼法',
  APNL: '《中华人民共和国行政处罚法》',
  ALL: '《中华人民共和国行政许可法》',
  OGI: '《中华人民共和国政府信息公开条例》',
  WII: '《工伤保险条例》',
  EXPR: '《国有土地上房屋征收与补偿条例》',
  RULES: '本机关工作规则',
};

/** The law of 2023 writes 第一项, the older texts 第（一）项. */
const bracketsItems = ({ law }: Article): boolean => law === 'ARL_OLD' || law === 'REG_2007';

/** The place alone: 30(1)(2) → 第三十条第一款第二项. */
export function placeText(article: Article): string {
  const [number = '', paragraph, item, point] = article.at.split('(').map((part) => part.replace(')', ''));
  if (!/^\d+$/.test(number)) return '';
  const ordinal = (part: string): string => chineseNumber(Number(part));
  const paragraphText = paragraph === undefined ? '' : `第${ordinal(paragraph)}款`;
  const itemNumber = item === undefined ? '' : ordinal(item);
  const itemText = itemNumber && (bracketsItems(article) ? `第（${itemNumber}）项` : `第${itemNumber}项`);
  const pointText = point === undefined ? '' : `第${point}目`;
  return `第${ordinal(number)}条${paragraphText}${itemText}${pointText}`;
}

/** Articles as a document cites them, each law named once: 《…》第三十条第二款、第三十四条和《…》第四十五条. */
export function citation(articles: readonly Article[]): string {
  const names = [...new Set(articles.map(({ law }) => fullNames[law]))];
  const cited = names.map((name) => {
    const places = articles.filter(({ law }) => fullNames[law] === name).map(placeText);
    return `${name}${[...new Set(places)].filter((place) => place !== '').join('、')}`;
  });
  return cited.length < 2 ? cited.join('') : `${cited.slice(0, -1).join('、')}和${cited.at(-1) ?? ''}`;
}
