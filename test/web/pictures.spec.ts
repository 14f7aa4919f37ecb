import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, desk, phone, type Size } from './browser.js';
import { screens } from './screens/all.js';
import type { Screen } from './screens/screen.js';
import { Viewer } from './screens/viewer.js';

const wide = { width: 1920, height: 1080 } as const;
const language = process.env['SCREENS_LANGUAGE'] === 'en' ? 'en' : 'zh';
const only = (process.env['SCREENS_ONLY'] ?? '').split(',');
const folder = join(import.meta.dirname, '../../reports/screens', language === 'en' ? 'en' : '');

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
    const page = await viewer.show(screen, viewport);
    mkdirSync(join(folder, size), { recursive: true });
    await page.screenshot({ path: join(folder, size, `${name}.png`) });
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await page.close();
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(place.misdeeds.list.splice(0)).toEqual([]);
  });
});
