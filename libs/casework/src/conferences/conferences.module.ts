import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ActionReminders } from './action-reminders.js';
import {
  AGENDA_SOURCES,
  AgendaSuggestions,
  LitigationAgenda,
  ReconsiderationAgenda,
  type AgendaSource,
} from './agenda-sources.js';
import { ConferenceActions } from './conference-actions.js';
import { ConferenceBook } from './conference-book.js';
import { ConferenceScopes } from './conference-scopes.js';

const sources = [ReconsiderationAgenda, LitigationAgenda];
const services = [ActionReminders, AgendaSuggestions, ConferenceActions, ConferenceBook];

@Module({
  imports: [PeopleModule],
  providers: [
    ...services,
    ...sources,
    ConferenceScopes,
    { provide: AGENDA_SOURCES, useFactory: (...each: AgendaSource[]) => each, inject: sources },
  ],
  exports: services,
})
export class ConferencesModule {}
