export { type BundleHead, type BundlePart, type Omission } from './bundle-parts.js';
export { libreOffice, officeProgram, type OfficeConverter } from './office-converter.js';
export { bundlePdf, type Bundle, type BundledPart } from './pdf-bundle.js';
export { bundleZip, manifestOf } from './zip-bundle.js';
