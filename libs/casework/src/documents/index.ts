export { DocumentEntity, NumberSequenceEntity } from './document.entity.js';
export { DocumentIssuer, wordingOf, type IssuedDocument } from './document-issuer.js';
export { DocumentsModule } from './documents.module.js';
export { NumberSequences } from './number-sequences.js';
