/** There is no room for more files. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';

  constructor(options?: ErrorOptions) {
    super('no room for more files', options);
  }
}
