import { Module } from '@nestjs/common';
import { MaterialsModule } from '../materials/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { CaseChoices } from './case-choices.js';
import { CaseList } from './case-list.js';
import { CaseMaterials } from './case-materials.js';
import { CasePages } from './case-page.js';
import { CaseServices } from './case-services.js';
import { CaseStandings } from './case-standing.js';
import { CaseTexts } from './case-text.js';
import { DueClocks } from './due-clocks.js';
import { LetterRegister } from './letter-register.js';
import { MediationList } from './mediation-list.js';
import { OrganRequests } from './organ-requests.js';
import { RelatedCases } from './related-cases.js';
import { SimilarCases } from './similar-cases.js';
import { SupervisedList } from './supervised-list.js';
import { WaitingCases } from './waiting-cases.js';
import { WorkLists } from './work-lists.js';

const queries = [
  CaseChoices,
  CaseList,
  CaseMaterials,
  CasePages,
  CaseServices,
  CaseStandings,
  DueClocks,
  LetterRegister,
  MediationList,
  OrganRequests,
  RelatedCases,
  SimilarCases,
  SupervisedList,
  WaitingCases,
  WorkLists,
];

@Module({
  imports: [MaterialsModule, PeopleModule, ProceduresModule],
  providers: [...queries, CaseTexts],
  exports: queries,
})
export class CaseQueriesModule {}
