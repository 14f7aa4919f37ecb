import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { DemoLoader } from './demo-loader.js';

@Module({ imports: [ProceduresModule, PeopleModule], providers: [DemoLoader], exports: [DemoLoader] })
export class DemoModule {}
