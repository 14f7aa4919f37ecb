import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { HealthChecks, MIGRATIONS_FOLDER } from './health-checks.js';
import { HealthController } from './health.controller.js';
import { OpenApiController } from './openapi.controller.js';
import { OpenApiDescription } from './openapi-description.js';

const migrations = join(import.meta.dirname, '../../../../migrations');

@Module({
  controllers: [HealthController, OpenApiController],
  providers: [HealthChecks, OpenApiDescription, { provide: MIGRATIONS_FOLDER, useValue: migrations }],
})
export class HealthModule {}
