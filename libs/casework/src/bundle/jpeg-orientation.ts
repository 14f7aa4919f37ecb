const EXIF = 0xffe1;
const START_OF_SCAN = 0xffda;
const ORIENTATION = 0x0112;
const MARKER = 'Exif\0\0';

/** How a camera was held when it took the picture: 1 (upright) to 8, as EXIF counts; 1 where nothing is said. */
export function orientationOf(jpeg: Uint8Array): number {
  const data = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 4 <= data.length) {
    const [marker, length] = [data.readUInt16BE(at), data.readUInt16BE(at + 2)];
    if (marker < 0xff00 || marker === START_OF_SCAN || length < 2) return 1;
    const segment = data.subarray(at + 4, at + 2 + length);
    if (marker === EXIF && segment.toString('latin1', 0, MARKER.length) === MARKER)
      return orientationIn(segment.subarray(MARKER.length));
    at += 2 + length;
  }
  return 1;
}

/** The first directory of a TIFF: so many entries of twelve bytes. */
function orientationIn(tiff: Buffer): number {
  if (tiff.length < 10) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const word = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = start + 2 <= tiff.length ? word(start) : 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (word(at) !== ORIENTATION) continue;
    const said = word(at + 8);
    return said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}
