import type { OrganFile, PersonFile } from '@mingjing/casework/people';

const counties = [
  '云岭',
  '白水',
  '青岩',
  '龙场',
  '朱溪',
  '安坪',
  '石阡坝',
  '罗甸湾',
  '花溪口',
  '息烽岭',
] as const;
const departments = [
  ['psb', '公安局', '公'],
  ['market', '市场监督管理局', '市监'],
  ['nr', '自然资源局', '自然资'],
  ['hrss', '人力资源和社会保障局', '人社'],
] as const;
const given = ['一', '二', '三', '四', '五', '六', '七', '八'];
const surnames = ['冯', '陈', '褚', '卫', '蒋', '沈', '韩', '杨', '朱', '秦'];

/** Ten invented counties beside the demo county, each with its office and four departments. */
export const benchOrgans: readonly OrganFile[] = counties.flatMap((county, index) => {
  const id = `b${String(index)}`;
  const gov = `${id}-gov`;
  return [
    {
      id: gov,
      kind: 'county',
      parent: 'gy-gov',
      name: `${county}县人民政府`,
      short: `${county}县政府`,
      docPrefix: `${county}府`,
      reconsiderationPrefix: `${county}府复`,
    },
    {
      id: `${id}-justice`,
      kind: 'department',
      parent: gov,
      name: `${county}县司法局`,
      short: '县司法局',
      docPrefix: `${county}司`,
    },
    ...departments.map(([code, name, prefix]): OrganFile => ({
      id: `${id}-${code}`,
      kind: 'department',
      parent: gov,
      name: `${county}县${name}`,
      short: `县${name}`,
      docPrefix: `${county}${prefix}`,
    })),
  ] satisfies OrganFile[];
});

/** Eight officers for each of these counties. */
export const benchPeople: readonly PersonFile[] = counties.flatMap((_, county) =>
  given.map((name, index): PersonFile => ({
    id: `bench-${String(county)}-${String(index)}`,
    name: `${surnames[county] ?? '冯'}办${name}`,
    role: 'caseOfficer',
    organ: `b${String(county)}-justice`,
  })),
);
