import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { CaseList } from './case-list.js';
import { CasePages } from './case-page.js';
import { DueClocks } from './due-clocks.js';
import { OrganRequests } from './organ-requests.js';
import { RelatedCases } from './related-cases.js';
import { SimilarCases } from './similar-cases.js';
import { WorkLists } from './work-lists.js';

const queries = [CaseList, CasePages, DueClocks, OrganRequests, RelatedCases, SimilarCases, WorkLists];

@Module({
  imports: [PeopleModule, ProceduresModule],
  providers: queries,
  exports: queries,
})
export class CaseQueriesModule {}
