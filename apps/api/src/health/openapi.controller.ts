import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../auth/public.decorator.js';
import { OpenApiDescription } from './openapi-description.js';

/** The description of this API, for whoever wants to use it. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly description: OpenApiDescription) {}

  @Get()
  @Public()
  describe(): OpenAPIObject {
    return this.description.document;
  }
}
