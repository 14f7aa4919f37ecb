import { problemText as text } from './problem-text.js';

/** What can stand against preparing or handing in. */
export const handInProblemTexts = {
  'stale-hand-in': text(
    412,
    ['同事已修改', 'Changed by a colleague'],
    [
      '{by}已将此次提交的材料保存为第 {current} 版；您的修改仍在页面上，请核对后再保存。',
      '{by} has saved these papers as version {current}. Your changes are still on the page; compare, then save again.',
    ],
  ),
  'hand-in-gone': text(
    412,
    ['材料已经提交', 'Handed in already'],
    ['这些材料已经提交，请刷新后查看。', 'These papers have been handed in; load the page again.'],
  ),
  'hand-in-file-gone': text(
    422,
    ['文件已不存在', 'File gone'],
    ['有文件已被删除或者过期：{names}。', 'Files were deleted or have expired: {names}.'],
  ),
  'hand-in-unknown-item': text(
    422,
    ['清单没有该项目', 'Not on the checklist'],
    ['材料清单中没有：{names}。', 'The checklist does not have: {names}.'],
  ),
  'hand-in-empty': text(
    422,
    ['没有可提交的材料', 'Nothing to hand in'],
    ['请先上传材料并列入证据目录。', 'Upload files and put them on the evidence list first.'],
  ),
  'hand-in-not-open': text(
    409,
    ['不能再提交', 'Not open'],
    [
      '该事项已经办结；需要补充的，请联系承办人退回补充。',
      'This request is settled. To supplement it, ask the officer to return it.',
    ],
  ),
  'hand-in-no-colleague': text(
    422,
    ['不是本单位联络员', 'No liaison of the organ'],
    ['只能转交本单位的联络员。', 'It can be handed to a liaison of the same organ only.'],
  ),
} as const;
