import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { CaseChoices } from './case-choices.js';
import { CaseList } from './case-list.js';
import { CasePages } from './case-page.js';
import { CaseTexts } from './case-text.js';
import { RelatedCases } from './related-cases.js';
import { SimilarCases } from './similar-cases.js';
import { WorkLists } from './work-lists.js';

@Module({
  imports: [PeopleModule, ProceduresModule],
  providers: [CaseChoices, CaseList, CasePages, CaseTexts, RelatedCases, SimilarCases, WorkLists],
  exports: [CaseChoices, CaseList, CasePages, RelatedCases, SimilarCases, WorkLists],
})
export class CaseQueriesModule {}
