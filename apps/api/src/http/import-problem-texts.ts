import { problemText as text } from './problem-text.js';

const file = (status: 413 | 422, zh: string, en: string) =>
  text(status, ['文件不能导入', 'The file cannot be taken over'], [zh, en]);

/** What can stand against taking over an old register. */
export const importProblemTexts = {
  'import-not-open': text(
    409,
    ['现在不能办理', 'Not possible now'],
    ['导入已经进行到另一步，请刷新后查看。', 'The import has moved on; load the page again.'],
  ),
  'import-mapping-missing': text(
    422,
    ['还有必填项目没有对应的列', 'Columns are missing'],
    ['请为带 * 的项目各选择一列。', 'Choose a column for each field marked *.'],
  ),
  'import-mapping-unknown': text(
    422,
    ['对应关系有误', 'The mapping is wrong'],
    ['文件中没有这一列，或者没有这一项目。', 'There is no such column in the file, or no such field.'],
  ),
  'import-mapping-twice': text(
    422,
    ['同一列对应了两个项目', 'A column is used twice'],
    ['每一列只能对应一个项目。', 'Each column can tell one field only.'],
  ),
  'import-file-notASheet': file(422, '不是 .xlsx 或者 .csv 表格。', 'This is no .xlsx or .csv table.'),
  'import-file-oldFormat': file(
    422,
    '这是旧版 Excel（.xls）或者加了密码的文件，请另存为不加密码的 .xlsx 后再导入。',
    'This is an old Excel file (.xls) or one under a password; save it as .xlsx without a password.',
  ),
  'import-file-encrypted': file(
    422,
    '文件加了密码，请取消密码后再导入。',
    'The file is under a password; take it off first.',
  ),
  'import-file-damaged': file(
    422,
    '文件损坏，不能读完；请用表格软件打开后另存一份。',
    'The file is damaged; open it in a spreadsheet program and save it anew.',
  ),
  'import-file-empty': file(422, '文件里没有表头。', 'The file has no headings.'),
  'import-file-noRows': file(422, '表头下面没有数据。', 'There are no rows below the headings.'),
  'import-file-tooLarge': file(
    413,
    '文件不能超过 20 MB，解压后不能超过 300 MB。',
    'A file may have 20 MB, and 300 MB unfolded.',
  ),
  'import-file-tooManyRows': file(
    413,
    '一次最多导入 50000 行，请分成几个文件。',
    'At most 50,000 rows at once; split the file.',
  ),
  'import-file-tooManyColumns': file(413, '第 {row} 行超过 200 列。', 'Row {row} has more than 200 columns.'),
  'import-file-cellTooLong': file(
    413,
    '第 {row} 行有单元格超过 10000 字。',
    'A cell of row {row} has more than 10,000 characters.',
  ),
} as const;
