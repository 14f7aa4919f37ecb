import { Module } from '@nestjs/common';
import { DictionariesModule } from '../dictionaries/index.js';
import { PeopleModule } from '../people/index.js';
import { CountedCases } from './counted-cases.js';
import { ReportCases } from './report-cases.js';
import { ReportChecking } from './report-checking.js';
import { ReportScopes } from './report-scopes.js';
import { StatisticReports } from './statistic-reports.js';
import { TableMaker } from './table-maker.js';

const services = [ReportCases, ReportChecking, ReportScopes, StatisticReports];

@Module({
  imports: [DictionariesModule, PeopleModule],
  providers: [CountedCases, TableMaker, ...services],
  exports: services,
})
export class StatisticReportsModule {}
