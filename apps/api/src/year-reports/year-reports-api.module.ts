import { Module } from '@nestjs/common';
import { YearReportModule } from '@mingjing/casework/year-report';
import { YearReportsController } from './year-reports.controller.js';

@Module({ imports: [YearReportModule], controllers: [YearReportsController] })
export class YearReportsApiModule {}
