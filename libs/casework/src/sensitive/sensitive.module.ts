import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { SensitiveList } from './sensitive-list.js';
import { SensitiveRecords } from './sensitive-records.js';
import { SensitiveReminders } from './sensitive-reminders.js';
import { Sensitivities } from './sensitivity.js';

const services = [SensitiveList, SensitiveRecords, SensitiveReminders, Sensitivities];

@Module({ imports: [PeopleModule, ProceduresModule], providers: services, exports: services })
export class SensitiveModule {}
