import { Module } from '@nestjs/common';
import { FilesModule } from '@mingjing/platform/files';
import { CourtsModule } from '../courts/index.js';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { ImportCheck } from './import-check.js';
import { ImportFiles } from './import-file.js';
import { ImportNames } from './import-names.js';
import { ImportPages } from './import-pages.js';
import { ImportPerformer } from './import-performer.js';
import { ImportWork } from './import-work.js';
import { RegisterImports } from './register-imports.js';

/** Taking over old registers: reading them, looking through them, making their rows cases. */
@Module({
  imports: [CourtsModule, FilesModule, PeopleModule, ProceduresModule],
  providers: [
    ImportCheck,
    ImportFiles,
    ImportNames,
    ImportPages,
    ImportPerformer,
    ImportWork,
    RegisterImports,
  ],
  exports: [ImportPages, ImportWork, RegisterImports],
})
export class RegisterImportsModule {}
