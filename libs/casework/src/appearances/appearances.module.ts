import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AppearanceRegister } from './appearance-register.js';
import { CourtAppearanceProjector } from './court-appearance-projector.js';

@Module({
  imports: [PeopleModule],
  providers: [AppearanceRegister, CourtAppearanceProjector],
  exports: [AppearanceRegister, CourtAppearanceProjector],
})
export class AppearancesModule {}
