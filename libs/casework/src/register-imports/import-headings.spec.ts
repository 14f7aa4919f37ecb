import { findingHeadings, headingsIn } from './import-headings.js';

const rows = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells, index) => ({ number: index + 1, cells }));
const headed = (...lines: readonly (readonly string[])[]) => headingsIn(rows(...lines), 'reconsideration');

describe('the headings of a register', () => {
  const below = ['1号', '张三', '市公安局', '2015.3.4', '2015.4.8', '维持'];

  it('stand in one row, below a title and who filled it in', () =>
    expect(
      headed(
        ['2015年台账'],
        ['填报单位：法制局', '', '填报时间：2015年12月'],
        ['案号', '申请人', '被申请人', '收案日期', '结案日期', '结果'],
        below,
      ),
    ).toMatchObject({
      headings: ['案号', '申请人', '被申请人', '收案日期', '结案日期', '结果'],
      lastRow: 3,
      known: 6,
    }));

  it('stand in two rows, where cells are merged over others', () =>
    expect(
      headed(
        ['2015年台账'],
        ['案号', '当事人', '', '收案', '结案', '', '备注'],
        ['', '申请人', '被申请人', '日期', '日期', '结果', ''],
        [...below, ''],
      ),
    ).toMatchObject({
      headings: ['案号', '申请人', '被申请人', '收案日期', '结案日期', '结果', '备注'],
      lastRow: 3,
      known: 7,
    }));

  it('are in one row also where the first case leaves much out', () =>
    expect(headed(['案号', '申请人', '被申请人', '收案日期'], ['1号', '', '', ''])).toMatchObject({
      lastRow: 1,
      known: 4,
    }));

  it('of a sheet of errors that was mended are those of the register it came from', () => {
    const headings = ['案号', '申请人', '经手'];
    for (const behind of Object.values(findingHeadings))
      expect(headed([...headings, ...behind], ['1号', '张三', '李四', '4', '…'])?.headings).toEqual(headings);
    expect(headed([...headings, '问题'], ['1号'])?.headings).toEqual([...headings, '问题']);
  });

  it('are none where every row says one thing', () => expect(headed(['封面'], ['二〇一五年'])).toBeNull());
});
