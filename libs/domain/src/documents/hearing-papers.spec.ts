import type { RuleSet } from '../law/rule-set.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import { draftDocument } from './draft-document.js';
import { record, sourceFor } from './sample-source.fixture.js';

const bodyOf = (kind: DocumentKind, ruleSet: RuleSet, change = {}): string =>
  draftDocument(kind, sourceFor(kind, ruleSet, change)).body;
const expectParts = (text: string, parts: readonly string[]): void => {
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
};

describe('notice of a hearing (d18)', () => {
  it('says why, when, where, what about, who sits and what staying away means', () =>
    expectParts(bodyOf('hearingNotice', 'R1'), [
      '主要证据存疑，当事人对案件事实争议较大',
      '第五十条、第五十一条第一款',
      '2026年10月12日09:00至11:30在第一听证室组织听证',
      '听证事项：伤情鉴定意见能否采信',
      '听证主持人：孙三立；听证员：李四维、周五常；记录员：吴六合',
      '申请其回避',
      '视为放弃听证权利',
      '被申请人的负责人应当参加听证',
    ]));

  it('before 2024 rests on the regulation and threatens nothing', () => {
    const body = bodyOf('hearingNotice', 'R0');
    expectParts(body, ['《中华人民共和国行政复议法实施条例》第三十三条']);
    expect(body).not.toContain('视为放弃');
  });

  it('of another day names the one before', () =>
    expectParts(bodyOf('hearingChangeNotice', 'R1'), [
      '原定于2026年10月12日',
      '申请人住院治疗。',
      '现改于2026年10月26日',
    ]));

  it('is taken back with a reason', () =>
    expectParts(bodyOf('hearingCancellation', 'R1'), ['申请人撤回听证请求。', '不再组织该次听证']));
});

describe('record of a hearing (d19)', () => {
  it('has the panel, who came, and the stages one after the other', () =>
    expectParts(bodyOf('hearingRecord', 'R1'), [
      '听证主持人：孙三立',
      '高远：到场，由高远本人参加。',
      '清镇市公安局：到场，由法制大队民警参加，负责人未到场，理由：外出参加会议。',
      '林小松：未到场。',
      '申请人陈述：请求撤销处罚。',
      '举证、质证：对鉴定意见进行质证。',
      '核对无误后签字',
    ]));

  it('says who waived the hearing, and why somebody did not sign', () => {
    const hearingsHeld = [{ waivedBy: ['applicant-1'] }];
    const change = {
      record: { ...record, hearingsHeld },
      payload: { signed: false, unsignedReason: '拒签' },
    };
    expectParts(bodyOf('hearingRecord', 'R1', change), [
      '高远经依法通知，无正当理由不参加听证，视为放弃听证权利。',
      '笔录签字情况：拒签。',
    ]);
  });
});

describe('papers of the committee (d32)', () => {
  it('ask its members the questions one by one', () =>
    expectParts(bodyOf('consultationLetter', 'R1'), [
      '褚万里、卫千帆委员：',
      '专业性、技术性较强',
      '1. 鉴定意见能否采信。',
      '2. 处罚幅度是否适当。',
      '第五十二条',
    ]));

  it('keep what was said and what it came to', () =>
    expectParts(bodyOf('committeeRecord', 'R1'), ['到会委员：褚万里', '咨询意见：建议维持。']));
});

describe('papers of mediation (d35, d36)', () => {
  it('word the agreement, its period and how it takes effect', () =>
    expectParts(bodyOf('mediationDocument', 'R1'), [
      '复议请求：请求撤销该行政处罚决定。',
      '第七十三条第一款',
      '协议内容：罚款减为五百元。',
      '自本调解书生效之日起十日内履行',
      '经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力',
    ]));

  it('say that the review goes on where no agreement came about', () => {
    expectParts(bodyOf('mediationEndRecord', 'R1'), ['双方就赔偿数额分歧较大。', '第七十三条第二款']);
    expectParts(bodyOf('mediationEndRecord', 'R0'), ['第五十条第三款']);
  });
});
