import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/index.js';
import { PeopleModule } from '../people/index.js';
import { CountProjector } from './count-projector.js';
import { StatisticSums } from './statistic-sums.js';
import { SumDifferences } from './sum-differences.js';
import { SumFolding } from './sum-folding.js';

@Module({
  imports: [JournalModule, PeopleModule],
  providers: [CountProjector, StatisticSums, SumDifferences, SumFolding],
  exports: [CountProjector, StatisticSums, SumDifferences, SumFolding],
})
export class StatisticsModule {}
