import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/public.decorator.js';
import { HealthChecks } from './health-checks.js';
import { HealthView } from './health.view.js';

@ApiTags('system')
@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Whether the system is alive and ready' })
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: HealthView })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const health = await this.checks.check();
    void reply.status(health.ready ? 200 : 503).header('Cache-Control', 'no-store');
    return health;
  }
}
