import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NoticesModule } from '../notices/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { HandInBundles } from './hand-in-bundles.js';
import { HandInDrafts } from './hand-in-drafts.js';
import { HandInList } from './hand-in-list.js';
import { HandInPages } from './hand-in-pages.js';
import { HandInPerformer } from './hand-in-performer.js';
import { HandInReaders } from './hand-in-readers.js';
import { PageCounts } from './page-counts.js';

/** The desk of the liaisons: what their organs are asked for, what they prepare, what they have handed in. */
@Module({
  imports: [JournalModule, MaterialsModule, NoticesModule, PeopleModule, ProceduresModule],
  providers: [
    HandInBundles,
    HandInDrafts,
    HandInList,
    HandInPages,
    HandInPerformer,
    HandInReaders,
    PageCounts,
  ],
  exports: [HandInBundles, HandInDrafts, HandInList, HandInPages, HandInPerformer, HandInReaders],
})
export class HandInDeskModule {}
