import type { Field } from '../acts/body-schemas';
import {
  asAnswers,
  firstParties,
  fittingDraft,
  freeKey,
  newParty,
  retitled,
  suitTitle,
} from './suit-parties';

const plaintiff = { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '方一凡' };
const us = { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '清镇市人民政府', ours: true };

describe('the parties of a new lawsuit', () => {
  it('get the lowest free number of their side', () => {
    expect(freeKey([plaintiff, { ...plaintiff, key: 'plaintiff-3' }], 'plaintiff')).toBe('plaintiff-2');
    expect(freeKey([plaintiff], 'defendant')).toBe('defendant-1');
  });

  it('are answered for by the office once', () => {
    expect(newParty([plaintiff], 'defendant')).toMatchObject({ kind: 'organ', ours: true });
    expect(newParty([plaintiff, us], 'defendant')).toEqual({
      key: 'defendant-2',
      role: 'defendant',
      kind: 'organ',
    });
  });

  it('of an application for enforcement are we as who applies', () => {
    const [first, second] = firstParties('openEnforcement');
    expect(first).toMatchObject({ role: 'plaintiff', ours: true });
    expect(second).not.toHaveProperty('ours');
  });

  it('can be chosen from before they have a name', () => {
    const labels = { plaintiff: '原告', defendant: '被告', thirdParty: '第三人' };
    const [unnamed] = asAnswers([{ key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen' }], labels);
    expect(unnamed?.name).toBe('（原告）');
  });
});

describe('the title of a new lawsuit', () => {
  const said = { parties: [plaintiff, us], cause: '行政处罚' };

  it('says who sues whom and over what', () => {
    expect(suitTitle(said)).toBe('方一凡诉清镇市人民政府行政处罚案');
    expect(suitTitle({ ...said, parties: [plaintiff, { ...plaintiff, key: 'plaintiff-2' }, us] })).toBe(
      '方一凡等诉清镇市人民政府行政处罚案',
    );
  });

  it('names the defendant the office answers for, not the first one', () => {
    const other = { key: 'defendant-2', role: 'defendant', kind: 'organ', name: '清镇市市场监督管理局' };
    expect(suitTitle({ ...said, parties: [plaintiff, other, us] })).toContain('诉清镇市人民政府');
  });

  it('is empty until both sides are named', () => {
    expect(suitTitle({ parties: [plaintiff] })).toBe('');
  });

  it('follows what is entered', () => {
    const before = { ...said, title: suitTitle(said) };
    expect(retitled(before, { ...before, cause: '强制拆除' })['title']).toBe(
      '方一凡诉清镇市人民政府强制拆除案',
    );
  });

  it('stays as somebody wrote it', () => {
    const before = { ...said, title: '红枫湖一案' };
    expect(retitled(before, { ...before, cause: '强制拆除' })['title']).toBe('红枫湖一案');
    expect(retitled({ ...said, title: suitTitle(said) }, { ...said, title: '另一题' })['title']).toBe(
      '另一题',
    );
  });
});

describe('what a new lawsuit takes over', () => {
  const field = (name: string, values?: readonly string[]): Field => ({
    name,
    label: name,
    control: 'text',
    required: false,
    schema: values === undefined ? {} : { enum: values },
    fields: [],
  });

  it('is what its form asks for, with values it knows', () => {
    const fields = [field('title'), field('kind', ['NON_LITIGATION_ENFORCEMENT'])];
    const draft = { title: '一案', kind: 'ADMIN_ORIGINAL', court: '清镇市人民法院' };
    expect(fittingDraft(fields, draft)).toEqual({ title: '一案' });
  });

  it('names the case below, or after a remand the one sent back', () => {
    expect(fittingDraft([field('below')], { below: 'a' })).toEqual({ below: 'a' });
    expect(fittingDraft([field('remandedFrom')], { below: 'a' })).toEqual({ remandedFrom: 'a' });
  });
});
