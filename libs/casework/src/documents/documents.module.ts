import { Module } from '@nestjs/common';
import { DocumentIssuer } from './document-issuer.js';
import { NumberSequences } from './number-sequences.js';

@Module({ providers: [DocumentIssuer, NumberSequences], exports: [DocumentIssuer, NumberSequences] })
export class DocumentsModule {}
