export * from './chinese-numerals.js';
export * from './document-articles.js';
export * from './document-numbers.js';
export * from './document-source.js';
export { chineseDate, chinesePeriod } from './document-text.js';
export * from './draft-document.js';
