/** The kinds of administrative acts for which a hand-in has a checklist of its own. */
export const administrativeActKinds = [
  'penalty',
  'licence',
  'coercion',
  'expropriation',
  'disclosure',
  'inaction',
  'workInjury',
  'other',
] as const;
export type AdministrativeActKind = (typeof administrativeActKinds)[number];

/** The matters of the dictionary (行政复议法 11) and the causes of suits (法发〔2020〕44号) that have a checklist of their own. */
const kindOfMatter: Readonly<Record<string, AdministrativeActKind>> = {
  penalty: 'penalty',
  行政处罚: 'penalty',
  licence: 'licence',
  行政许可: 'licence',
  coercion: 'coercion',
  行政强制: 'coercion',
  行政强制措施: 'coercion',
  行政强制执行: 'coercion',
  expropriation: 'expropriation',
  行政征收: 'expropriation',
  行政补偿: 'expropriation',
  disclosure: 'disclosure',
  信息公开: 'disclosure',
  政府信息公开: 'disclosure',
  inaction: 'inaction',
  行政不作为: 'inaction',
  不履行法定职责: 'inaction',
  不履行查处职责: 'inaction',
  不履行补偿安置职责: 'inaction',
  complaint: 'inaction',
  举报投诉处理: 'inaction',
  workInjury: 'workInjury',
  工伤认定: 'workInjury',
};

/** The kind of act a matter is about; what has no checklist of its own is looked over by the general one. */
export const actKindOf = (matter: string): AdministrativeActKind => kindOfMatter[matter] ?? 'other';

/** The matters that are of a kind, as lists in the database compare them. */
export const mattersByKind = Object.entries(kindOfMatter);

/** The matters and causes by which the same kind of act is known: an application and a suit about it name it apart. */
export function mattersLike(matter: string): readonly string[] {
  const kind = kindOfMatter[matter];
  if (kind === undefined) return [matter];
  return mattersByKind.flatMap(([name, of]) => (of === kind ? [name] : []));
}
