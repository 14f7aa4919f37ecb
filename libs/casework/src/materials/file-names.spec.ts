import { kindByName } from './kind-by-name.js';
import { extensionOf, safeFileName, titleFrom } from './file-names.js';

describe('a file name', () => {
  it.each([
    ['送达回证.pdf', '送达回证.pdf'],
    ['C:\\扫描\\一号.PDF', '一号.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['发票\u202efdp.exe.pdf', '发票fdp.exe.pdf'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['答复"<书>|?*.docx', '答复书.docx'],
    ['..隐藏.pdf', '隐藏.pdf'],
    ['末尾.pdf. .', '末尾.pdf'],
    ['con.pdf', '_con.pdf'],
    ['.pdf', 'pdf'],
    ['', '_'],
    ['e\u0301.pdf', '\u00e9.pdf'],
  ])('%j is saved as %j', (given, safe) => expect(safeFileName(given)).toBe(safe));

  it('is cut to what every file system takes, and keeps its end', () => {
    const safe = safeFileName(`${'长'.repeat(400)}.docx`);
    expect([Array.from(safe).length, safe.slice(-6)]).toEqual([150, '长.docx']);
  });

  it('is never cut through a character of two units', () =>
    expect(safeFileName(`${'𠮷'.repeat(200)}.pdf`)).not.toMatch(/\p{Surrogate}/u));

  it('ends in small letters after its last point', () => {
    expect(['a.PDF', 'a.tar.gz', 'a', '.pdf'].map(extensionOf)).toEqual(['pdf', 'gz', '', '']);
    expect(['一.二.pdf', '无'].map(titleFrom)).toEqual(['一.二', '无']);
  });
});

describe('the kind of a paper', () => {
  it.each([
    ['行政复议申请书.pdf', 'application'],
    ['申请书送达回证.pdf', 'serviceReceipt'],
    ['EMS快递单.jpg', 'postmark'],
    ['授权委托书.docx', 'mandate'],
    ['行政处罚决定书.pdf', 'challengedAct'],
    ['IMG_0001.jpg', 'other'],
  ])('%s is taken for %s until its owner says otherwise', (name, kind) =>
    expect(kindByName(name)).toBe(kind),
  );
});
