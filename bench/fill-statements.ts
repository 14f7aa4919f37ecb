import { countRows, sumRows } from './count-statements.js';

const surnames =
  '王王王李李李张张张刘刘陈陈杨杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳';
const givenNames =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文辉力学志海燕春梅冬雪晓东宁远航思源子涵欣怡浩然宇轩梓睿雨泽俊博雅诗若曦瑞祥鹏程云飞凤鸣德胜永康家兴长青正义守诚立新';
const firmWords = '恒通盛达宏源鑫泰瑞丰博远天成佳美众信联创金桥绿洲安居华茂启明';

/** What stands for chance: the same case always gets the same number between 0 and 1. */
const chance = (seed: number): string => `((hashint8extended(i, ${String(seed)}) & 1048575) / 1048576.0)`;
const oneOf = (letters: string, seed: number): string =>
  `substr('${letters}', 1 + floor(${chance(seed)} * ${String(Array.from(letters).length)})::int, 1)`;

const listed = (list: readonly string[]): string => `'{${list.join(',')}}'::text[]`;
const often = (values: Readonly<Record<string, number>>): string =>
  listed(Object.entries(values).flatMap(([value, times]) => Array<string>(times).fill(value)));
const drawn = (list: string, seed: number): string =>
  `(${list})[1 + floor(${chance(seed)} * cardinality(${list}))::int]`;

const categories = often({
  市场监督管理: 20,
  公安: 18,
  自然资源: 16,
  人力资源和社会保障: 12,
  住房和城乡建设: 10,
  城市管理综合执法: 8,
  交通运输: 5,
  农业农村: 4,
  卫生健康: 3,
  教育: 2,
  民政: 1,
  林业: 1,
});
const matters = often({
  行政处罚: 40,
  举报投诉处理: 14,
  信息公开: 14,
  行政不作为: 8,
  行政确认: 8,
  行政征收: 4,
  行政强制: 4,
  行政许可: 4,
  行政登记: 2,
  补偿争议: 1,
  其他: 1,
});
const openPhases = often({
  INTAKE_REVIEW: 2,
  CORRECTION_PENDING: 1,
  ACCEPTED: 1,
  AWAITING_REPLY: 3,
  UNDER_REVIEW: 6,
  DECISION_PENDING: 2,
  SERVED: 3,
  PERFORMANCE: 2,
});
const mediationPhases = often({
  APPLIED: 1,
  CONSENT_ASKED: 2,
  ACCEPTED: 1,
  MEDIATING: 5,
  EXTENDED: 1,
  AGREED_WRITTEN: 2,
});
const mediationEndings = often({ REFUSED: 2, NOT_ACCEPTED: 1, TERMINATED: 4, PERFORMED: 5 });
const endings = often({
  UPHOLD: 40,
  REVOKE: 10,
  MODIFY: 5,
  CONFIRM_ILLEGAL: 6,
  REJECT_APPLICATION: 9,
  NOT_ACCEPTED: 12,
  TERMINATE: 18,
});

/** Some of the cases are mediations of their own, some reconsiderations are mediated. */
const procedureOfDrafts = `
  ALTER TABLE draft ADD title text, ADD respondent text, ADD procedure text NOT NULL DEFAULT 'reconsideration',
                    ADD mediation text NOT NULL DEFAULT 'none';
  UPDATE draft SET procedure = 'mediation', organ_id = office_id,
         number = replace(number, '复〔', '调〔'),
         phase = CASE WHEN open THEN ${drawn(mediationPhases, 25)} ELSE 'ARCHIVED' END,
         outcome = CASE WHEN NOT open THEN ${drawn(mediationEndings, 26)} END
   WHERE ${chance(27)} < 0.04;
  UPDATE draft SET mediation = CASE WHEN NOT open THEN CASE WHEN ${chance(28)} < 0.5 THEN 'failed' ELSE 'agreed' END
                                    WHEN phase = 'UNDER_REVIEW' THEN 'inProgress' ELSE 'none' END
   WHERE procedure = 'reconsideration' AND ${chance(29)} < 0.06;
  UPDATE draft SET respondent = organs.name, title = applicant || '不服' || organs.name || matter || '案'
    FROM organs WHERE organs.id = respondent_id;`;

/** One line for each case, with everything the tables are filled from. */
const drafts = (cases: number, today: string): string => `
  CREATE TEMPORARY TABLE draft AS
  WITH place AS (
    SELECT i, CASE WHEN ${chance(1)} < 0.35 THEN 'qz' ELSE 'b' || floor(${chance(2)} * 10)::text END AS area,
           '${today}'::date - floor(power(${chance(3)}, 1.2) * 3650)::int AS received_on
      FROM generate_series(1, ${String(cases)}) AS i),
  placed AS (
    SELECT place.*, area || '-gov' AS organ_id, area || '-justice' AS office_id,
           CASE WHEN received_on > '${today}'::date - 400 THEN ${chance(4)} < 0.13 ELSE ${chance(4)} < 0.004 END AS open,
           row_number() OVER (PARTITION BY area, date_part('year', received_on) ORDER BY received_on, i) AS seq
      FROM place)
  SELECT placed.*,
         (lpad(to_hex((date_part('epoch', received_on) * 1000)::bigint + i % 80000000), 12, '0') || '7'
            || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid AS id,
         organs.reconsideration_prefix || '〔' || date_part('year', received_on) || '〕' || seq || '号' AS number,
         CASE WHEN ${chance(5)} < 0.14
              THEN left(organs.name, 2) || ${oneOf(firmWords, 6)} || ${oneOf(firmWords, 7)} || '商贸有限公司'
              ELSE ${oneOf(surnames, 8)} || ${oneOf(givenNames, 9)} || CASE WHEN ${chance(10)} < 0.78 THEN ${oneOf(givenNames, 11)} ELSE '' END
          END AS applicant,
         CASE WHEN ${chance(12)} < 0.1 THEN ${oneOf(surnames, 13)} || ${oneOf(givenNames, 14)} || ${oneOf(givenNames, 15)} END AS third,
         ${drawn('known.respondents', 16)} AS respondent_id,
         CASE WHEN ${chance(17)} < 0.995 THEN ${drawn('known.officers', 18)} END::uuid AS officer_id,
         ${drawn(categories, 19)} AS category, ${drawn(matters, 20)} AS matter,
         CASE WHEN open THEN ${drawn(openPhases, 21)} ELSE 'CLOSED' END AS phase,
         CASE WHEN NOT open THEN ${drawn(endings, 22)} END AS outcome,
         CASE WHEN open AND ${chance(23)} < 0.93 THEN '${today}'::date - 25 + floor(${chance(24)} * 75)::int END AS next_due_on
    FROM placed JOIN organs ON organs.id = placed.organ_id
    JOIN (SELECT gov.id, array_agg(DISTINCT organ.id) AS respondents,
                 (SELECT array_agg(users.id::text ORDER BY login_name) FROM users
                   WHERE users.organ_id = replace(gov.id, '-gov', '-justice') AND 'caseOfficer' = ANY(roles)) AS officers
            FROM organs gov JOIN organs organ ON organ.parent_id = gov.id OR organ.parent_id IN (SELECT id FROM organs WHERE parent_id = gov.id)
           WHERE organ.id NOT LIKE '%-justice' AND NOT organ.historical GROUP BY gov.id) known ON known.id = placed.organ_id;
${procedureOfDrafts}`;

const caseRows = `
  INSERT INTO cases (id, procedure, rule_set, number, title, organ_id, office_id, officer_id, dispute_id, phase, clock, mediation,
                     norm_review, stay, route, received_on, accepted_on, concluded_on, closed_on, outcome, category, matter, flags,
                     needs_verification, next_due_on, next_rule, last_occurred_on, particulars, version, last_hash, origin, created_at,
                     respondent_ids, copy_sent, search_text)
  SELECT id, procedure, CASE WHEN received_on < '2024-01-01' THEN 'R0' WHEN received_on < '2026-07-01' THEN 'R1' ELSE 'R2' END,
         number, title, organ_id, office_id, officer_id, id, phase, 'running', mediation, 'none', 'none',
         CASE WHEN procedure = 'reconsideration' AND phase NOT IN ('INTAKE_REVIEW', 'CORRECTION_PENDING') THEN 'ordinary' END, received_on,
         CASE WHEN phase NOT IN ('INTAKE_REVIEW', 'CORRECTION_PENDING') AND outcome IS DISTINCT FROM 'NOT_ACCEPTED' THEN received_on + 5 END,
         CASE WHEN NOT open THEN received_on + 55 END, CASE WHEN NOT open THEN received_on + 70 END, outcome, category, matter,
         CASE WHEN i % 17 = 0 THEN '{系列案}'::text[] ELSE '{}' END, received_on >= '2026-07-01', next_due_on,
         CASE WHEN next_due_on IS NOT NULL THEN CASE procedure WHEN 'mediation' THEN 'md_conclude' ELSE 'rc_decide_ord' END END, received_on + 20,
         jsonb_build_object('channel', 'inPerson', 'challengedAct', jsonb_build_object('title', '行政处罚决定书'), 'request', '请求撤销。',
                            'facts', title, 'reasons', '认定事实不清。', 'reconsiderationFirst', false),
         20, md5(id::text), 'import', received_on, ARRAY[respondent_id],
         phase NOT IN ('INTAKE_REVIEW', 'CORRECTION_PENDING', 'ACCEPTED') AND outcome IS DISTINCT FROM 'NOT_ACCEPTED',
         concat_ws(E'\\n', number, title, applicant, respondent, third)
    FROM draft ORDER BY received_on, i`;

const partyRows = `
  INSERT INTO case_parties (id, case_id, key, role, kind, name, organ_id)
  SELECT gen_random_uuid(), draft.id, party.key, party.role, party.kind, party.name, party.organ_id
    FROM draft, LATERAL (VALUES
      ('applicant-1', 'applicant', CASE WHEN applicant LIKE '%公司' THEN 'company' ELSE 'citizen' END, applicant, NULL),
      ('respondent-1', 'respondent', 'organ', respondent, respondent_id),
      ('third-1', 'thirdParty', 'citizen', third, NULL)) AS party (key, role, kind, name, organ_id)
   WHERE party.name IS NOT NULL ORDER BY received_on, i`;

const deadlineRows = `
  INSERT INTO deadlines (id, case_id, rule, key, start_seq, owner, kind, article, length, unit, started_on, due_on, done_on, status,
                         recorded_late, provisional, needs_verification, explanation)
  SELECT gen_random_uuid(), draft.id, clock.rule, '', clock.seq, clock.owner, 'legal', '{"law":"ARL","at":"62(1)"}', 60, 'naturalDay',
         received_on, coalesce(next_due_on, received_on + 60), CASE WHEN NOT open OR clock.seq = 1 THEN received_on + 4 END,
         CASE WHEN NOT open OR clock.seq = 1 THEN 'met' WHEN next_due_on < $1::date THEN 'missed' ELSE 'running' END, false, false, false, '[]'
    FROM draft, LATERAL (VALUES ('rc_intake', 1, 'office'), ('rc_decision_ord', 2, 'office')) AS clock (rule, seq, owner)
   WHERE open OR clock.seq = 2`;

const proposalRows = `
  INSERT INTO proposals (id, case_id, act, payload, proposer_id, proposed_on, proposed_seq, chain, step, status, approver_ids)
  SELECT gen_random_uuid(), draft.id, 'accept', '{}', officer_id, received_on, 2, '{officeHead}', 0, 'pending',
         ARRAY(SELECT users.id FROM users WHERE users.organ_id = office_id AND 'officeHead' = ANY(roles))
    FROM draft WHERE open AND phase = 'INTAKE_REVIEW' AND officer_id IS NOT NULL AND i % 5 = 0`;

const sittingRows = `
  INSERT INTO sittings (case_id, kind, position, organ_id, day, starts_at, ends_at, room, people, joint, held)
  SELECT id, kind, position, organ_id, day, '09:00', '11:30', '第一听证室', ARRAY[officer_id::text], false, day < $1::date
    FROM (SELECT id, organ_id, officer_id, 'mediation' AS kind, 0 AS position,
                 CASE WHEN open THEN $1::date + floor(${chance(30)} * 30)::int ELSE received_on + 20 END AS day
            FROM draft WHERE (procedure = 'mediation' OR mediation <> 'none') AND officer_id IS NOT NULL
          UNION ALL
          SELECT id, organ_id, officer_id, CASE WHEN i % 5 = 0 THEN 'committee' ELSE 'hearing' END, 0,
                 CASE WHEN open THEN $1::date + floor(${chance(31)} * 30)::int ELSE received_on + 30 END
            FROM draft WHERE procedure = 'reconsideration' AND officer_id IS NOT NULL AND ${chance(32)} < 0.08) planned`;

const openServiceRows = `
  INSERT INTO open_services (case_id, position, document, act, recipient, name, since, state, failed, last_failed_on,
                             last_failure, published_until)
  SELECT id, 0, 'reconsiderationDecision', 'serveDecision', 'applicant-1', applicant, least(received_on + 25, $1::date),
         state, CASE WHEN state = 'open' THEN 0 ELSE 1 + i % 3 END,
         CASE WHEN state <> 'open' THEN received_on + 30 END, CASE WHEN state <> 'open' THEN '收件人外出' END,
         CASE WHEN state = 'published' THEN $1::date + i % 30 END
    FROM (SELECT draft.*, CASE WHEN i % 10 < 7 THEN 'open' WHEN i % 10 < 9 THEN 'returned' ELSE 'published' END AS state
            FROM draft WHERE open AND procedure = 'reconsideration' AND i % 3 = 0) waiting`;

const supervisedRows = `
  INSERT INTO supervised_duties (case_id, key, kind, bearer, told, since, served_on, length, unit, due_on, orders, step, done_on, late)
  SELECT id, key, key, respondent, '{respondent-1}', received_on + 60, received_on + 62, 60, 'naturalDay',
         CASE WHEN open THEN $1::date - 30 + floor(${chance(33)} * 90)::int ELSE received_on + 122 END, 0, NULL,
         CASE WHEN NOT open THEN received_on + 100 END, false
    FROM draft, (VALUES ('decision', 8), ('opinionLetter', 40)) AS duty (key, every)
   WHERE procedure = 'reconsideration' AND (phase IN ('SERVED', 'PERFORMANCE') OR NOT open) AND i % every = 0`;

export interface Statement {
  readonly what: string;
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** The statements that fill the tables the register reads, set by set. */
export const fillStatements = (cases: number, today: string): readonly Statement[] => [
  { what: 'drafts', sql: drafts(cases, today) },
  { what: 'cases', sql: caseRows },
  { what: 'parties', sql: partyRows },
  { what: 'deadlines', sql: deadlineRows, values: [today] },
  { what: 'proposals', sql: proposalRows },
  { what: 'sittings', sql: sittingRows, values: [today] },
  { what: 'services', sql: openServiceRows, values: [today] },
  { what: 'duties', sql: supervisedRows, values: [today] },
  { what: 'counts', sql: countRows },
  { what: 'sums', sql: sumRows },
];
