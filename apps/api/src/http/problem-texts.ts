import { handInProblemTexts } from './hand-in-problem-texts.js';
import { importProblemTexts } from './import-problem-texts.js';
import { materialProblemTexts } from './material-problem-texts.js';
import { problemText as text, type ProblemText } from './problem-text.js';

/** Every problem of the API by its code, which is the end of its `type`. */
export const problemTexts = {
  ...materialProblemTexts,
  ...handInProblemTexts,
  ...importProblemTexts,
  'malformed-request': text(
    400,
    ['请求无法识别', 'Malformed request'],
    ['请求的格式不正确。', 'The request cannot be read.'],
  ),
  'malformed-json': text(
    400,
    ['请求内容无法识别', 'Malformed body'],
    ['请求内容不是正确的 JSON。', 'The body is not proper JSON.'],
  ),
  'malformed-text': text(
    400,
    ['请求编码不正确', 'Malformed text'],
    ['请求内容不是正确的 UTF-8 文字。', 'The body is not proper UTF-8.'],
  ),
  'nested-too-deep': text(
    400,
    ['请求层次过深', 'Nested too deep'],
    [
      '请求内容的层次过深或者含有不允许的名称。',
      'The body is nested too deep or has a forbidden name in it.',
    ],
  ),
  'invalid-fields': text(
    400,
    ['填写有误', 'Invalid fields'],
    ['有字段未按要求填写。', 'Some fields are not as they must be.'],
  ),
  'refused-fields': text(
    422,
    ['不能保存', 'Not saved'],
    [
      '所填内容与规则或者现有内容不符。',
      'What was filled in does not agree with the rules or with what is there.',
    ],
  ),
  'malformed-url': text(
    400,
    ['地址无法识别', 'Malformed address'],
    ['请求的地址不正确。', 'The address of the request cannot be read.'],
  ),
  'malformed-header': text(
    400,
    ['请求头不正确', 'Malformed header'],
    ['请求头 {header} 不正确。', 'The header {header} is not as it must be.'],
  ),
  'idempotency-key-required': text(
    400,
    ['缺少幂等键', 'Idempotency key required'],
    ['此操作需要请求头 Idempotency-Key。', 'This needs the header Idempotency-Key.'],
  ),
  'sign-in-required': text(
    401,
    ['请先登录', 'Sign in first'],
    ['没有登录，或者登录已过期。', 'Nobody is signed in, or the session has ended.'],
  ),
  'wrong-credentials': text(
    401,
    ['登录失败', 'Sign-in failed'],
    ['用户名或者密码不正确。', 'The name or the password is wrong.'],
  ),
  'foreign-origin': text(
    403,
    ['来源不符', 'Foreign origin'],
    ['请求不是从本系统的页面发出的。', 'The request does not come from a page of this system.'],
  ),
  'csrf-token': text(
    403,
    ['令牌不符', 'Wrong token'],
    [
      '请求头 X-CSRF-Token 缺失或者不属于本次登录。',
      'The header X-CSRF-Token is missing or not of this session.',
    ],
  ),
  'not-permitted': text(
    403,
    ['无权操作', 'Not permitted'],
    ['您的角色不能进行此操作。', 'Your roles do not allow this.'],
  ),
  'own-roles': text(
    403,
    ['不能更改本人的角色', 'Own account'],
    [
      '管理员不能更改本人的角色或者停用本人的账号。',
      'Administrators cannot change their own roles or close their own account.',
    ],
  ),
  'password-change-required': text(
    403,
    ['请先修改密码', 'Change your password'],
    ['须先修改密码，才能继续使用。', 'The password has to be changed before anything else.'],
  ),
  'wrong-password': text(
    422,
    ['原密码不正确', 'Wrong password'],
    ['原密码不正确。', 'The old password is wrong.'],
  ),
  'weak-password': text(
    422,
    ['密码不符合要求', 'Weak password'],
    [
      '密码至少 10 个字，不得与用户名或者原密码相同。',
      'A password has at least 10 characters and is neither the login name nor the old one.',
    ],
  ),
  'login-name-taken': text(
    409,
    ['用户名已存在', 'Login name taken'],
    ['已有同名的账号。', 'There is an account of that name already.'],
  ),
  'unknown-organ': text(
    422,
    ['没有这一机构', 'Unknown organ'],
    ['所填机构不在机构名录中。', 'The organ is not in the register.'],
  ),
  'not-found': text(404, ['未找到', 'Not found'], ['没有此内容。', 'There is nothing here.']),
  'case-not-found': text(404, ['未找到案件', 'Case not found'], ['没有此案件。', 'There is no such case.']),
  'method-not-allowed': text(
    405,
    ['方法不允许', 'Method not allowed'],
    ['此地址不接受该请求方法。', 'This address does not take that method.'],
  ),
  'not-acceptable': text(
    406,
    ['无法按要求的格式答复', 'Not acceptable'],
    ['没有所要求的格式。', 'There is no answer in the wanted format.'],
  ),
  'request-timeout': text(
    408,
    ['请求超时', 'Request timeout'],
    ['请求没有在规定时间内发完。', 'The request did not arrive in time.'],
  ),
  'act-refused-role': text(
    403,
    ['无权作出此行为', 'Act not permitted'],
    ['您的角色不能作出此行为。', 'Your roles do not allow this act.'],
  ),
  'act-refused-state': text(
    409,
    ['现在不能作出此行为', 'Act not possible now'],
    ['案件目前的状态不允许此行为。', 'The state of the case does not allow this act.'],
  ),
  'act-refused-requirement': text(
    422,
    ['条件不具备', 'Requirements not met'],
    ['此行为的条件尚未具备。', 'What this act requires is not met.'],
  ),
  'too-many-views': text(
    409,
    ['视图过多', 'Too many views'],
    ['每人最多保存 50 个视图，请先删除不用的。', 'Nobody keeps more than 50 views; remove one first.'],
  ),
  'view-name-taken': text(
    409,
    ['视图重名', 'Name of another view'],
    ['您已有同名的视图。', 'Another of your views has that name.'],
  ),
  conflict: text(409, ['冲突', 'Conflict'], ['与现有内容冲突。', 'This conflicts with what is there.']),
  'stale-case': text(
    412,
    ['案件已有变化', 'The case has changed'],
    [
      '案件已是第 {current} 版，您依据的是第 {expected} 版。',
      'The case is at version {current}, not {expected}.',
    ],
  ),
  'stale-setting': text(
    412,
    ['内容已有变化', 'Changed in the meantime'],
    [
      '他人已将其改为第 {current} 版，您依据的是第 {expected} 版。请核对后再改。',
      'Somebody has made version {current} of it; you acted on {expected}. Look at it and change it again.',
    ],
  ),
  'no-demo-data': text(
    409,
    ['没有演示数据', 'No demo data'],
    ['本系统没有演示数据，日期以实际日期为准。', 'There is no demo county here; the real clock rules.'],
  ),
  'demo-day-in-past': text(
    422,
    ['演示日期不能后退', 'The demo day does not go back'],
    ['演示日期已是 {present}，只能往后移。', 'The demo day is {present}; it only moves forward.'],
  ),
  'demo-day-moving': text(
    409,
    ['演示日期正在移动', 'The demo day is moving'],
    ['上一次移动尚未完成，请稍候。', 'An earlier move is not over yet; wait a moment.'],
  ),
  'stale-draft': text(
    412,
    ['草稿已在别处修改', 'The draft was changed elsewhere'],
    [
      '此草稿已在另一窗口保存为第 {current} 版。',
      'The draft was saved in another window and is at version {current}.',
    ],
  ),
  'draft-version-required': text(
    428,
    ['缺少草稿版本', 'Version required'],
    [
      '请在 If-Match 中给出草稿版本，新草稿为 0。',
      'Give the version of the draft in If-Match, 0 for a new one.',
    ],
  ),
  'too-many-drafts': text(
    422,
    ['草稿过多', 'Too many drafts'],
    [
      '草稿已满 {most} 份，请先登记或者删除一些。',
      'There are {most} drafts already; register or delete some first.',
    ],
  ),
  'draft-too-large': text(
    413,
    ['草稿过大', 'Draft too large'],
    ['一份草稿不得超过 200 KB，请缩短文字。', 'A draft may have 200 KB at most; shorten the text.'],
  ),
  'body-too-large': text(
    413,
    ['请求过大', 'Body too large'],
    ['请求内容不得超过 1 MB。', 'A body may have 1 MB at most.'],
  ),
  'url-too-long': text(
    414,
    ['地址过长', 'Address too long'],
    ['请求的地址过长。', 'The address is too long.'],
  ),
  'unsupported-media-type': text(
    415,
    ['不支持的内容类型', 'Unsupported media type'],
    ['请求内容应为 UTF-8 编码的 application/json。', 'The body must be application/json in UTF-8.'],
  ),
  'idempotency-key-reused': text(
    422,
    ['幂等键已用于其他请求', 'Idempotency key reused'],
    ['此 Idempotency-Key 已用于内容不同的请求。', 'This Idempotency-Key belongs to another request.'],
  ),
  unprocessable: text(422, ['无法处理', 'Not possible'], ['请求无法处理。', 'This cannot be done.']),
  'version-required': text(
    428,
    ['缺少版本', 'Version required'],
    [
      '请在 If-Match 或者 version 中给出您所依据的版本。',
      'Give the version you act on in If-Match or in version.',
    ],
  ),
  'too-many-attempts': text(
    429,
    ['尝试次数过多', 'Too many attempts'],
    [
      '密码输错次数过多，请 {seconds} 秒后再试，或者请管理员解锁。',
      'Too many failures; try again in {seconds} s or ask the administrator.',
    ],
  ),
  'header-too-large': text(
    431,
    ['请求头过大', 'Header too large'],
    ['请求头过大。', 'The headers are too large.'],
  ),
  internal: text(
    500,
    ['系统错误', 'Internal error'],
    [
      '系统出错，请将编号 {requestId} 告知管理员。',
      'Something went wrong; tell the administrator the number {requestId}.',
    ],
  ),
  unavailable: text(
    503,
    ['系统暂不可用', 'Unavailable'],
    ['系统正在恢复，请稍后再试。', 'The system is recovering; try again soon.'],
  ),
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;
