import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { instanceLabels, leaderPostLabels, type Locale, type Wording } from '@mingjing/domain';
import {
  AppearanceRegister,
  type AppearanceNarrowing,
  type AppearanceRow,
} from '@mingjing/casework/appearances';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { csvHead, csvLine } from '../http/csv.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { AppearanceExportQuery } from './appearance.dto.js';
import { appearanceRoles, narrowingOf } from './appearance-reading.js';

const BATCH = 500;
const titles: Readonly<Record<Locale, string>> = { zh: '负责人出庭应诉台账', en: 'appearances' };
const yes = (holds: boolean): Wording => (holds ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' });

interface Column {
  readonly heading: Wording;
  readonly text: (row: AppearanceRow, locale: Locale) => string;
}
const columns: readonly Column[] = [
  { heading: { zh: '开庭日期', en: 'Day' }, text: ({ day }) => day },
  { heading: { zh: '案号', en: 'Number' }, text: ({ caseNumber }) => caseNumber },
  { heading: { zh: '案件', en: 'Case' }, text: ({ caseTitle }) => caseTitle },
  {
    heading: { zh: '审级', en: 'Instance' },
    text: ({ instance }, locale) => instanceLabels[instance][locale],
  },
  { heading: { zh: '人民法院', en: 'Court' }, text: ({ court }) => court ?? '' },
  { heading: { zh: '被告', en: 'Defendants' }, text: ({ defendants }) => defendants.join('；') },
  { heading: { zh: '已开庭', en: 'Held' }, text: ({ held }, locale) => yes(held)[locale] },
  {
    heading: { zh: '法院通知负责人出庭', en: 'Head asked for' },
    text: ({ ordered }, locale) => yes(ordered)[locale],
  },
  {
    heading: { zh: '负责人出庭', en: 'Head attended' },
    text: ({ attended }, locale) => yes(attended)[locale],
  },
  { heading: { zh: '出庭负责人', en: 'Head' }, text: ({ headName }) => headName ?? '' },
  { heading: { zh: '所属机关', en: 'Of' }, text: ({ headOfName }) => headOfName ?? '' },
  {
    heading: { zh: '负责人类别', en: 'Kind of head' },
    text: ({ headPost }, locale) => (headPost === null ? '' : leaderPostLabels[headPost][locale]),
  },
  { heading: { zh: '就实质解决争议发言', en: 'Spoke' }, text: ({ spoke }, locale) => yes(spoke)[locale] },
  { heading: { zh: '中途退庭', en: 'Walked out' }, text: ({ leftEarly }, locale) => yes(leftEarly)[locale] },
  { heading: { zh: '不能出庭的理由', en: 'Reason of absence' }, text: ({ absence }) => absence ?? '' },
  { heading: { zh: '证明材料', en: 'Proof' }, text: ({ absenceProof }) => absenceProof ?? '' },
  { heading: { zh: '承办人', en: 'Officer' }, text: ({ officerName }) => officerName ?? '' },
];

/** The register of appearances as a table for other programs (行政诉讼法 3(3)). */
@ApiTags('appearances')
@Roles(...appearanceRoles)
@Controller('appearances/export.csv')
export class AppearanceExportController {
  constructor(
    private readonly register: AppearanceRegister,
    private readonly today: Today,
  ) {}

  @Get()
  @Accesses('export')
  @ApiOperation({ summary: 'All hearings of a filter as a table, sent while it is read' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems({ 403: true })
  async export(
    @Query() { lang, ...query }: AppearanceExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const today = await this.today.today();
    const locale = lang ?? asked;
    const name = encodeURIComponent(`${titles[locale]}-${today}.csv`);
    const lines = Readable.from(this.lines(narrowingOf(query, today), actor, locale), { objectMode: false });
    return new StreamableFile(lines, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="appearances-${today}.csv"; filename*=UTF-8''${name}`,
    });
  }

  private async *lines(narrowing: AppearanceNarrowing, actor: Actor, locale: Locale): AsyncGenerator<string> {
    yield csvHead(columns.map(({ heading }) => heading[locale]));
    for await (const rows of this.register.batches(actor, narrowing, BATCH))
      yield rows.map((row) => csvLine(columns.map(({ text }) => text(row, locale)))).join('');
  }
}
