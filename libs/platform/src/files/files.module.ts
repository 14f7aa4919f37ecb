import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/index.js';
import { FileStore } from './file-store.js';

/** The folder of the files below the data of the installation. */
export const FILES_FOLDER = 'files';

@Module({
  providers: [
    {
      provide: FileStore,
      useFactory: ({ dataFolder }: Configuration) => new FileStore(join(dataFolder, FILES_FOLDER)),
      inject: [CONFIGURATION],
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
