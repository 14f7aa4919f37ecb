import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { calendarDate, type CalendarDate } from '@mingjing/domain';
import { ActRefused, CaseNotFound, IdempotencyKeyReused, StaleCase } from '@mingjing/casework/procedures';
import { Public } from '../../../apps/api/src/auth/public.decorator.js';
import { Roles } from '../../../apps/api/src/auth/roles.decorator.js';
import { Accesses } from '../../../apps/api/src/http/accesses.decorator.js';
import { CaseId } from '../../../apps/api/src/http/case-id.decorator.js';
import {
  DateField,
  EnumField,
  EnumListField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  MoneyField,
  ObjectField,
  RecordField,
  TextField,
} from '../../../apps/api/src/http/fields.js';

const label = { zh: '字段', en: 'Field' };
const kinds = ['citizen', 'company'] as const;

class PersonBody {
  @TextField({ label, max: 5 }) name: string;
  @DateField({ label, optional: true }) born?: CalendarDate;
}

class EchoBody {
  @TextField({ label, max: 10, optional: true }) text?: string;
  @TextField({ label, max: 100, multiline: true, optional: true }) story?: string;
  @DateField({ label, optional: true }) day?: CalendarDate;
  @EnumField({ label, values: kinds, optional: true }) kind?: string;
  @FlagField({ label, optional: true }) flag?: boolean;
  @IntegerField({ label, min: 1, max: 9, optional: true }) count?: number;
  @MoneyField({ label, optional: true }) amount?: number;
  @IdField({ label, optional: true }) id?: string;
  @ListField({ label, of: 'text', min: 1, max: 3, optional: true }) items?: string[];
  @ListField({ label, of: () => PersonBody, max: 3, optional: true }) people?: PersonBody[];
  @ObjectField({ label, of: () => PersonBody, optional: true }) person?: PersonBody;
  @RecordField({ label, optional: true }) record?: Record<string, unknown>;
}

class StrictBody {
  @TextField({ label, max: 10 }) title: string;
  @ListField({ label, of: () => PersonBody, min: 1, max: 2 }) people: PersonBody[];
}

class EchoQuery {
  @FlagField({ label, optional: true }) flag?: boolean;
  @IntegerField({ label, min: 1, max: 9, optional: true }) count?: number;
  @EnumListField({ label, values: kinds, optional: true }) kinds?: string[];
  @TextField({ label, max: 10, optional: true }) text?: string;
}

const change = { seq: 4, type: 'ApplicationAccepted', act: 'assignOfficer', occurredOn: '2026-03-02' };

const errors: Readonly<Record<string, () => Error>> = {
  program: () => new TypeError('secret detail'),
  notFound: () => new CaseNotFound('01900000-0000-7000-8000-000000000000'),
  stale: () => new StaleCase('01900000-0000-7000-8000-000000000000', 3, 4, [change]),
  reused: () => new IdempotencyKeyReused('k'),
  state: () =>
    new ActRefused('accept', [
      {
        code: 'NOT_IN_THIS_STATE',
        kind: 'state',
        article: { law: 'ARL', at: '30' },
        params: { is: 'CLOSED' },
      },
    ]),
};

@Controller('echo')
class EchoController {
  @Post() @Public() echo(@Body() body: EchoBody): object {
    return body;
  }

  @Post('strict') @Public() strict(@Body() body: StrictBody): object {
    return body;
  }

  @Get('query') @Public() query(@Query() query: EchoQuery): object {
    return query;
  }

  @Get('fails/:how') @Public() fails(@Param('how') how: string): never {
    throw errors[how]?.() ?? new Error(how);
  }

  @Get('officers') @Roles('caseOfficer') officers(): object {
    return { today: calendarDate('2026-03-02') };
  }
}

@Controller('cases')
class WatchedController {
  @Get(':id/watched') @Accesses('case') watched(@CaseId() id: string): object {
    return { id };
  }

  @Post(':id/watched-acts/:act') @Accesses('case') act(): never {
    throw errors['state']?.() ?? new Error('none');
  }
}

/** Routes that do nothing, to see what holds for all of them. */
@Module({ controllers: [EchoController, WatchedController] })
export class EchoFeature {}
