import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Desk, desk, phone, type Size } from './browser.js';
import { screens } from './screens/all.js';
import type { Screen } from './screens/screen.js';
import { Viewer } from './screens/viewer.js';

const wide = { width: 1920, height: 1080 } as const;
const language = process.env['SCREENS_LANGUAGE'] === 'en' ? 'en' : 'zh';
const only = (process.env['SCREENS_ONLY'] ?? '').split(',');
const folder = join(import.meta.dirname, '../../reports/screens', language === 'en' ? 'en' : '');

const forDocs = process.env['SCREENS_DOCS'] === '1';

/** The picture in a format that is small enough for the repository. */
async function keepSmall(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  const target = join(import.meta.dirname, '../../docs/screens');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, name), Buffer.from(data, 'base64'));
}

const sizesOf = ({ only: one, wide: alsoWide = false }: Screen): readonly Size[] => [
  ...(one === 'phone' ? [] : [desk]),
  ...(one === 'desk' ? [] : [phone]),
  ...(alsoWide ? [wide] : []),
];

const pictures = screens
  .filter(({ name }) => only.some((word) => name.includes(word)))
  .flatMap((screen) =>
    sizesOf(screen).map((size) => [screen.name, `${size.width}x${size.height}`, screen, size] as const),
  );

describe('pictures of every screen', () => {
  let place: Desk;
  let viewer: Viewer;
  beforeAll(async () => {
    place = await Desk.open();
    viewer = await Viewer.open(place, language);
  }, 120_000);
  afterAll(() => place.close(), 60_000);

  it.each(pictures)('%s %s', async (name, size, screen, viewport) => {
    mkdirSync(join(folder, size), { recursive: true });
    let tooWide = 0;
    await viewer.show(screen, viewport, async (page) => {
      await page.screenshot({ path: join(folder, size, `${name}.png`) });
      if (screen.docs !== undefined && viewport === desk && forDocs) await keepSmall(page, screen.docs);
      tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    });
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(place.misdeeds.list.splice(0)).toEqual([]);
  });
});
