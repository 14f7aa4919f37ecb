import {
  approversOf,
  actLabels,
  articleText,
  documentLabels,
  eventLabels,
  inEdition,
  refusalTexts,
  roleLabels,
  trackLabels,
  trackValueLabels,
  type AnyRow,
  type CaseDocumentKind,
  type RuleSet,
  type Tracks,
} from '@mingjing/domain';

import {
  actsOf,
  editions,
  generated,
  inBothLanguages,
  type ActOfEdition,
  type Edition,
} from './docs-editions.js';

/** The act sheet: every act in article order with who, when, what it requires and what it leaves. */
export function actSheet(): string {
  const intro = [
    generated,
    '',
    '# 行为表 · Acts',
    '',
    '每一行为：依据、办理和审批的人、各轨道的变化、要求及不符合时的答复、记入案件日志的事项、文书。',
    '',
    'Every act: article, who performs and approves it, how the tracks move, what it requires and the answer where',
    'that is missing, the journal entry and the document. A track that is not named stays; unless stated the clock',
    'must be running.',
  ];
  const parts = editions.flatMap((edition) => [
    '',
    `## ${edition.title}`,
    '',
    ...summary(edition),
    ...actsOf(edition).flatMap((entry) => ['', ...section(entry, edition)]),
  ]);
  return `${[...intro, ...parts].join('\n')}\n`;
}

const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} · ${en}`;

function summary(edition: Edition): string[] {
  const lines = actsOf(edition).map(
    ({ act, row, article }) =>
      `| ${articleText(article, 'zh')} | ${both(actLabels[act])} | \`${act}\` | ${phaseMove(row)} |`,
  );
  return ['| 依据 Article | 行为 Act | 代码 Code | 阶段 Phase |', '| --- | --- | --- | --- |', ...lines];
}

function phaseMove({ moves }: AnyRow): string {
  const { phase } = moves;
  if (!phase) return '—';
  return phase.to === undefined ? phase.from.join(', ') : `${phase.from.join(', ')} → ${phase.to}`;
}

function section({ act, row, article }: ActOfEdition, { ruleSet }: Edition): string[] {
  const people = (names: readonly (keyof typeof roleLabels)[]): string =>
    names.map((name) => both(roleLabels[name])).join('; ');
  const { issues } = row;
  const approvedBy = approversOf(row, ruleSet);
  const event = eventLabels[row.records as keyof typeof eventLabels];
  return [
    `### ${both(actLabels[act])} (\`${act}\`)`,
    '',
    `- 依据 Article: ${inBothLanguages(article)}`,
    `- 办理 By: ${people(row.by)}`,
    ...(approvedBy.length > 0 ? [`- 审批 Approved by: ${people(approvedBy)}`] : []),
    ...(row.automatic ? ['- 自动 Automatic: 依法自行发生 · happens by law as soon as it is allowed'] : []),
    ...tracks(row),
    ...requirements(row, ruleSet),
    `- 记录 Entry: ${both(event)} (\`${row.records}\`)`,
    ...(issues ? [`- 文书 Document: ${both(documentLabels[issues as CaseDocumentKind])}`] : []),
  ];
}

function tracks({ moves }: AnyRow): string[] {
  return (Object.keys(moves) as (keyof Tracks)[]).flatMap((track) => {
    const move = moves[track];
    if (!move) return [];
    const named = (value: string): string => `${trackValueLabels[value]?.zh ?? value} (${value})`;
    const from = move.from.map(named).join('、');
    const to = move.to === undefined ? '' : ` → ${named(move.to)}`;
    return [`- ${both(trackLabels[track])}: ${from}${to}`];
  });
}

function requirements({ requires = [] }: AnyRow, ruleSet: RuleSet): string[] {
  if (requires.length === 0) return [];
  return [
    '- 要求 Requires:',
    ...requires.map(({ code, article }) => {
      const at = articleText(inEdition(article, ruleSet), 'zh');
      return `  - \`${code}\` ${both(refusalTexts[code])}（${at}）`;
    }),
  ];
}
