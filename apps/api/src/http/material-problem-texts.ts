import { problemText as text, type ProblemText } from './problem-text.js';

/** What those who upload and read files are told. */
export const materialProblemTexts = {
  'material-empty': text(
    422,
    ['文件是空的', 'Empty file'],
    ['文件没有内容，未予接收。', 'There is nothing in the file; it was not taken.'],
  ),
  'material-too-large': text(
    413,
    ['文件过大', 'File too large'],
    ['文件不得超过 {limit} MB。', 'A file may have {limit} MB at most.'],
  ),
  'material-quota': text(
    422,
    ['未入卷的上传过多', 'Too much unfiled'],
    [
      '您上传而未入卷的文件已有 {used} MB，合计不得超过 {quota} MB。请先将其入卷或者删除。',
      'You have {used} MB uploaded and not filed; {quota} MB is the most. File or discard some of it first.',
    ],
  ),
  'material-no-room': text(
    507,
    ['存储空间不足', 'No room left'],
    [
      '服务器的存储空间不足，文件未能保存，请告知管理员。',
      'The server has no room left for the file; tell the administrator.',
    ],
  ),
  'material-type-refused': text(
    422,
    ['不能接收此类文件', 'Kind of file not taken'],
    [
      '文件的内容是 {found}，不是可以接收的类型（PDF、OFD、图片、办公文档、纯文本）。',
      'The file is {found}; only PDF, OFD, pictures, office documents and plain text are taken.',
    ],
  ),
  'material-mislabelled': text(
    422,
    ['文件名与内容不符', 'Name and content differ'],
    [
      '文件的内容是 {found}，与文件名的扩展名 .{extension} 不符，未予接收。',
      'The file is {found}, but its name ends in .{extension}; it was not taken.',
    ],
  ),
  'material-infected': text(
    422,
    ['文件带有病毒', 'Infected file'],
    ['“{name}”经查带有病毒（{found}），未予接收。', '“{name}” is infected ({found}) and was not taken.'],
  ),
  'material-content-differs': text(
    422,
    ['文件内容不一致', 'Content differs'],
    [
      '收到的内容与所报的 SHA-256 不一致，请重新上传。',
      'What arrived does not have the SHA-256 that was announced; upload it again.',
    ],
  ),
  'upload-offset': text(
    409,
    ['续传位置不符', 'Offset differs'],
    ['续传的位置与已收到的长度不符。', 'The piece does not begin where the upload has come to.'],
  ),
  'upload-protocol': text(
    412,
    ['上传协议版本不符', 'Upload protocol'],
    ['上传应使用 tus 协议 1.0.0 版。', 'Uploads speak version 1.0.0 of the tus protocol.'],
  ),
  'upload-too-much': text(
    413,
    ['内容超出所报长度', 'More than announced'],
    ['发送的内容超出所报的文件长度。', 'The piece goes beyond the length that was announced.'],
  ),
  'upload-busy': text(
    503,
    ['上传正在进行', 'Upload busy'],
    ['该文件正由另一连接上传，请稍后再试。', 'Another connection is at this upload; try again soon.'],
  ),
  'range-not-satisfiable': text(
    416,
    ['范围不符', 'No such range'],
    ['内容没有所要求的部分。', 'The content has no such part.'],
  ),
} as const satisfies Record<string, ProblemText>;
