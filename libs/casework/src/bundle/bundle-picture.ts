import {
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
  type PDFDocument,
  type PDFImage,
} from 'pdf-lib';
import { A4, MARGIN } from './bundle-paper.js';
import { orientationOf } from './jpeg-orientation.js';

type Matrix = readonly [number, number, number, number, number, number];

/** Where the corners of a picture go, as the camera was held; of a box one wide and one high. */
const upright: Readonly<Record<number, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};
const turned = (orientation: number): boolean => orientation >= 5;

/** A picture on a page of its own, upright, as large as the page allows and no larger than it is. */
export async function addPicture(
  document: PDFDocument,
  mediaType: 'image/jpeg' | 'image/png',
  content: Uint8Array,
): Promise<void> {
  const jpeg = mediaType === 'image/jpeg';
  const picture = await (jpeg ? document.embedJpg(content) : document.embedPng(content));
  place(document, picture, jpeg ? orientationOf(content) : 1);
}

function place(document: PDFDocument, picture: PDFImage, orientation: number): void {
  const sides = [picture.width, picture.height] as const;
  const [wide, high] = turned(orientation) ? [sides[1], sides[0]] : sides;
  const page = document.addPage(wide > high ? [A4[1], A4[0]] : A4);
  const room = [page.getWidth() - MARGIN, page.getHeight() - MARGIN * 1.5] as const;
  const scale = Math.min(room[0] / wide, room[1] / high, 1);
  const [width, height] = [wide * scale, high * scale];
  const [left, bottom] = [(page.getWidth() - width) / 2, (page.getHeight() - height) / 2 + 8];
  const [a, b, c, d, e, f] = upright[orientation] ?? [1, 0, 0, 1, 0, 0];
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(
      ...([a * width, b * height, c * width, d * height] as const),
      ...([e * width + left, f * height + bottom] as const),
    ),
    drawObject(page.node.newXObject('Picture', picture.ref)),
    popGraphicsState(),
  );
}
