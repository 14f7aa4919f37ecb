const bytes = (little: boolean, ...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    numbers.map(([size, value]) => {
      const word = Buffer.alloc(size);
      if (little) word.writeUIntLE(value, 0, size);
      else word.writeUIntBE(value, 0, size);
      return word;
    }),
  );

/** The head of a picture whose camera says how it was held. */
export function held(orientation: number, little = true): Buffer {
  const directory = bytes(
    little,
    ...([
      [2, 42],
      [4, 8],
      [2, 2],
    ] as const),
    ...([
      [2, 0x010f],
      [2, 2],
      [4, 1],
      [4, 0],
    ] as const),
    ...([
      [2, 0x0112],
      [2, 3],
      [4, 1],
      [2, orientation],
      [2, 0],
    ] as const),
  );
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(little ? 'II' : 'MM'), directory]);
  const jfif = Buffer.from([0xff, 0xe0, 0, 4, 0, 0]);
  const head = bytes(false, [2, 0xffe1], [2, exif.length + 2]);
  // Four points wide and two high.
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 4, 1, 1, 0x11, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), jfif, head, exif, frame, Buffer.from([0xff, 0xda, 0, 2])]);
}
