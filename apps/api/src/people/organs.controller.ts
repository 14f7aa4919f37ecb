import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Organs } from '@mingjing/casework/people';
import { OrganList, organView } from './people.view.js';

/** The register of organs, for pickers and for reading the names in cases. */
@ApiTags('people')
@Controller('organs')
export class OrgansController {
  constructor(private readonly organs: Organs) {}

  @Get()
  @ApiOperation({ summary: 'All organs, of today and of earlier days' })
  @ApiOkResponse({ type: OrganList })
  async list(): Promise<OrganList> {
    const { all } = await this.organs.tree();
    return { organs: all.map(organView) };
  }
}
