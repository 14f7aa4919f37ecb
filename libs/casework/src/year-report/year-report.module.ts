import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { YearReportOrgans } from './year-report-organs.js';
import { YearReports } from './year-reports.js';

@Module({ imports: [PeopleModule], providers: [YearReportOrgans, YearReports], exports: [YearReports] })
export class YearReportModule {}
