import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Makes the description when it is first asked for; only the complete application can. */
@Injectable()
export class OpenApiDescription {
  private made: OpenAPIObject | undefined;
  private make: (() => OpenAPIObject) | undefined;

  madeBy(make: () => OpenAPIObject): void {
    this.make = make;
  }

  get document(): OpenAPIObject {
    this.made ??= this.make?.();
    if (!this.made) throw new Error('Nobody can make the description.');
    return this.made;
  }
}
