import { Module } from '@nestjs/common';
import { HandInDeskModule } from '@mingjing/casework/hand-in-desk';
import { HandInBundlesController } from './hand-in-bundles.controller.js';
import { HandInsController } from './hand-ins.controller.js';

/** The desk of the liaisons over HTTP. */
@Module({ imports: [HandInDeskModule], controllers: [HandInBundlesController, HandInsController] })
export class HandInsApiModule {}
