export { FileStore, type Part } from './file-store.js';
export { FilesModule } from './files.module.js';
export { StorageFull } from './storage-full.js';
