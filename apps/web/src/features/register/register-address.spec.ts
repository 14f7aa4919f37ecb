import { changed, narrowingOf, pageOf, placeOf, viewOf } from './register-address';

const address = (text: string) => new URLSearchParams(text);
const reader = { userId: 'u-1', today: '2026-11-23' };

describe('the address of the register', () => {
  it('is the newest cases first where it says nothing', () => {
    expect(placeOf(address(''))).toEqual({
      filters: {},
      figure: {},
      sort: 'receivedOn',
      descending: true,
      size: 50,
      further: false,
      narrowed: false,
    });
  });

  it('is what is due first where only open cases are looked at', () => {
    expect(placeOf(address('open=true'))).toMatchObject({
      sort: 'nextDueOn',
      descending: false,
      narrowed: true,
    });
  });

  it.each([
    ['sort=nonsense&limit=7', { sort: 'receivedOn', size: 50 }],
    ['sort=number&descending=true&limit=100', { sort: 'number', descending: true, size: 100 }],
    ['sort=procedure', { sort: 'procedure', descending: false }],
    ['procedure=mediation', { filters: { procedure: 'mediation' }, narrowed: true }],
    ['after=x', { further: true, narrowed: false }],
    ['text=', { filters: {}, narrowed: false }],
  ])('reads %s', (text, expected) => {
    expect(placeOf(address(text))).toMatchObject(expected);
  });

  it('means the reader and the day of reading', () => {
    expect(narrowingOf(address('officerId=me&due=overdue'), reader)).toMatchObject({
      officerId: 'u-1',
      dueTo: '2026-11-22',
      open: 'true',
      sort: 'nextDueOn',
    });
    expect(narrowingOf(address('due=soon'), reader)).toMatchObject({ dueTo: '2026-11-26' });
    expect(narrowingOf(address('due=soon&dueTo=2026-12-01'), reader)).toMatchObject({ dueTo: '2026-12-01' });
  });

  it('asks the server for the cases of old registers, and a view keeps it', () => {
    expect(narrowingOf(address('imported=true&after=x'), reader)).toMatchObject({ imported: 'true' });
    expect(viewOf(address('imported=true&after=x'))).toBe('imported=true');
    expect(placeOf(address('imported=false'))).toMatchObject({
      filters: { imported: 'false' },
      narrowed: true,
    });
  });

  it('asks the server for one procedure, and a view keeps it', () => {
    expect(narrowingOf(address('procedure=mediation&after=x'), reader)).toMatchObject({
      procedure: 'mediation',
    });
    expect(viewOf(address('procedure=mediation&after=x'))).toBe('procedure=mediation');
  });

  it('asks for the cases behind a figure beside its own filters', () => {
    const behind = address('counted=concluded&countedBy=onTime:no&countedFrom=2026-01-01&officerId=u-2');
    expect(placeOf(behind)).toMatchObject({
      filters: { officerId: 'u-2' },
      figure: { counted: 'concluded', countedBy: 'onTime:no', countedFrom: '2026-01-01' },
      narrowed: true,
    });
    expect(narrowingOf(behind, reader)).toMatchObject({
      counted: 'concluded',
      countedBy: 'onTime:no',
      officerId: 'u-2',
    });
  });

  it('asks for a page apart from the filters', () => {
    expect(pageOf(address('after=abc&limit=20'))).toEqual({ limit: 20, after: 'abc', before: null });
    expect(narrowingOf(address('after=abc&limit=20'), reader)).not.toHaveProperty('after');
  });

  it('begins at the first page whenever the list changes', () => {
    const before = address('open=true&after=abc&limit=20');
    expect(changed(before, { sort: 'number' }).toString()).toBe('open=true&limit=20&sort=number');
    expect(changed(before, { open: null, text: '' }).toString()).toBe('limit=20');
    expect(changed(before, { before: 'xyz' }).toString()).toBe('open=true&limit=20&before=xyz');
  });

  it('is the same view whatever its order and page', () => {
    expect(viewOf(address('sort=number&open=true&after=a&limit=20'))).toBe(
      viewOf(address('open=true&before=b&sort=number')),
    );
    expect(viewOf(address('open=true'))).not.toBe(viewOf(address('open=false')));
  });
});
