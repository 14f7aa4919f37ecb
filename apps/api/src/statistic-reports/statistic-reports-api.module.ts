import { Module } from '@nestjs/common';
import { StatisticReportsModule } from '@mingjing/casework/statistic-reports';
import { StatisticReportsController } from './statistic-reports.controller.js';
import { StatisticTablesController } from './statistic-tables.controller.js';
import { StatisticTableViews } from './statistic-tables.view.js';

@Module({
  imports: [StatisticReportsModule],
  controllers: [StatisticReportsController, StatisticTablesController],
  providers: [StatisticTableViews],
})
export class StatisticReportsApiModule {}
