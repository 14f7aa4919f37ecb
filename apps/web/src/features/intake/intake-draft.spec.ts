import {
  applicationOf,
  draftFrom,
  emptyDraft,
  emptyParty,
  splitDraft,
  type IntakeDraft,
} from './intake-draft';
import { hintsOf } from './intake-hints';

const today = '2026-11-23';
const draft = (part: Partial<IntakeDraft> = {}): IntakeDraft => ({ ...emptyDraft(today), ...part });
const payloadOf = (part: Partial<IntakeDraft>) =>
  applicationOf(draft(part), []).payload as Record<string, unknown>;
const applicant = { ...emptyParty('applicant', 'citizen'), name: '宁远航' };
const firstParty = (part: Partial<IntakeDraft>) => (payloadOf(part)['parties'] as object[])[0];

describe('what is sent of a draft', () => {
  it('says of a party who acts for him, without rows nobody filled', () => {
    const agents = [{ name: '方一凡', kind: 'lawyer', mandate: 'general', phone: '' }, { name: ' ' }];
    const guardian = { name: '宁大海', relation: '父亲' };
    expect(firstParty({ parties: [{ ...applicant, idNo: '52018120120601001X', agents, guardian }] })).toEqual(
      {
        key: 'applicant-1',
        role: 'applicant',
        kind: 'citizen',
        name: '宁远航',
        idNo: '52018120120601001X',
        agents: [{ name: '方一凡', kind: 'lawyer', mandate: 'general' }],
        guardian,
      },
    );
  });

  it('says what a special law provides only where somebody entered it', () => {
    const act = (specialLaw: IntakeDraft['specialLaw']) => payloadOf({ specialLaw })['challengedAct'];
    expect(act(null)).not.toHaveProperty('specialLaw');
    const told = { name: '出境入境管理法', article: '第六十四条', final: true };
    expect(act({ ...told, decideWithinDays: undefined, applyWithin: {} })).toMatchObject({
      specialLaw: told,
    });
    expect(act({ ...told, final: false })).toMatchObject({
      specialLaw: { name: '出境入境管理法', article: '第六十四条' },
    });
    expect(splitDraft(draft({ specialLaw: told }), '清府复〔2026〕1号', today).specialLaw).toBeNull();
  });

  it('tells day of birth and sex from the number of the identity card', () => {
    expect(firstParty({ parties: [{ ...applicant, idNo: '520181201206010017' }] })).toMatchObject({
      born: '2012-06-01',
      sex: 'male',
    });
  });

  it('has the electronic address of those only who agreed to it', () => {
    const party = { ...applicant, electronicAddress: 'ning@example.cn' };
    expect(firstParty({ parties: [party] })).not.toHaveProperty('electronicAddress');
    expect(firstParty({ parties: [{ ...party, electronicService: true }] })).toMatchObject({
      electronicService: true,
      electronicAddress: 'ning@example.cn',
    });
  });

  it('has the day of the agency only where the agency forwarded it', () => {
    const agencyReceivedOn = '2026-11-18';
    expect(payloadOf({ agencyReceivedOn })).not.toHaveProperty('agencyReceivedOn');
    expect(payloadOf({ agencyReceivedOn, channel: 'viaAgency' })).toMatchObject({ agencyReceivedOn });
  });

  it('keeps the choice that was not made, so that the server answers it', () => {
    const splitFrom = { caseNumber: '清府复〔2026〕7号', chosenInWriting: false };
    expect(payloadOf({ splitFrom })).toMatchObject({ splitFrom });
    expect(payloadOf({})).not.toHaveProperty('splitFrom');
  });
});

it('opens drafts from before the new fields', () => {
  const without = (value: object, ...names: string[]) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const party = without(applicant, 'agents', 'guardian', 'born', 'electronicService', 'electronicAddress');
  const old = { ...without(draft(), 'materials', 'risks', 'splitFrom', 'normRequest'), parties: [party] };
  expect(draftFrom(old as object, today)).toEqual(draft({ parties: [applicant] }));
});

it('begins the next case of a paper with its people and channel, not with its act', () => {
  const first = draft({
    channel: 'post',
    postmarkedOn: '2026-11-20',
    parties: [applicant],
    respondents: ['qz-market'],
    actTitle: '行政处罚决定书',
    facts: '罚款',
    materials: [{ title: '申请书' }],
  });
  const second = splitDraft(first, '清府复〔2026〕7号', today);
  expect(second).toEqual(
    draft({
      channel: 'post',
      postmarkedOn: '2026-11-20',
      parties: [applicant],
      respondents: ['qz-market'],
      splitFrom: { caseNumber: '清府复〔2026〕7号', chosenInWriting: false },
    }),
  );
  expect(splitDraft(second, '清府复〔2026〕8号', today).splitFrom?.caseNumber).toBe('清府复〔2026〕7号');
});

describe('the hints', () => {
  const codes = (part: Partial<IntakeDraft>) => hintsOf(draft(part)).map(({ code }) => code);
  const child = { ...applicant, born: '2012-06-01' };

  it('suggest a legal representative for who is a minor on the day of receipt', () => {
    expect(codes({ parties: [child] })).toContain('guardian');
    expect(codes({ parties: [{ ...child, guardian: { name: '宁大海' } }] })).not.toContain('guardian');
    expect(codes({ parties: [{ ...child, born: '2008-11-23' }] })).not.toContain('guardian');
    expect(codes({ parties: [{ ...child, born: '2008-11-24' }] })).toContain('guardian');
    expect(codes({ parties: [{ ...child, kind: 'company' }] })).not.toContain('guardian');
  });

  it('suggest representatives for more than five applicants', () => {
    const many = (count: number) => Array.from({ length: count }, () => applicant);
    expect(codes({ parties: many(5) })).not.toContain('representatives');
    expect(codes({ parties: many(6) })).toContain('representatives');
    expect(codes({ parties: [...many(5), { ...applicant, representative: true }] })).not.toContain(
      'representatives',
    );
  });
});
