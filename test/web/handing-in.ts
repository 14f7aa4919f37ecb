import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';

/** A file as a browser is given it. */
export interface Paper {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF of so many pages. */
export async function paper(name: string, pages: number): Promise<Paper> {
  const document = await PDFDocument.create();
  for (let one = 0; one < pages; one += 1) document.addPage();
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}

/** Files dropped on the desk of a hand-in. */
export const giveTo = async (page: Page, ...files: readonly Paper[]): Promise<void> =>
  page.locator('.uploading input[type=file]').setInputFiles([...files]);

/** The question in the dialog, answered by its button. */
export const confirmIn = async (page: Page, name: string): Promise<void> =>
  page.locator('.ant-modal').getByRole('button', { name, exact: true }).click();

/** Handed in by the button at the foot of the page, and confirmed. */
export async function handedInBy(page: Page, name: string): Promise<void> {
  await page.locator('.handinfoot').getByRole('button', { name, exact: true }).click();
  await confirmIn(page, name);
}
