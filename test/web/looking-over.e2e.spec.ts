import type { Page } from 'playwright-core';
import { Desk, desk, phone, withoutBrowser } from './browser.js';
import { graveFaults } from './looking-over.js';
import { tooNewStyles } from './oldest-browser.js';
import { screens } from './screens/all.js';
import { Viewer } from './screens/viewer.js';
import { settled } from './settled.js';

const inBrowser = withoutBrowser ? describe.skip : describe;

/** Everything on one page at its size that must not be. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await graveFaults(page);
  const tooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  const width = page.viewportSize()?.width ?? 0;
  return [...faults, ...(tooWide ? ['wider than the screen'] : [])].map(
    (fault) => `${String(width)}: ${fault}`,
  );
}

const stylesOf = async (page: Page): Promise<string> =>
  page.evaluate<string>(
    '[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join("\\n")',
  );

inBrowser('every screen', () => {
  let place: Desk;
  let viewer: Viewer;
  const styles = new Set<string>();
  beforeAll(async () => {
    place = await Desk.open();
    viewer = await Viewer.open(place);
  }, 120_000);
  afterAll(() => place.close(), 60_000);

  it('has a name of its own', () => {
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
  });

  it.each(screens.map((screen) => [screen.name, screen] as const))(
    'keeps nobody from %s',
    async (_, screen) => {
      const faults: string[] = [];
      await viewer.show(screen, screen.only === 'phone' ? phone : desk, async (page) => {
        faults.push(...(await faultsOf(page)));
        styles.add(await stylesOf(page));
        if (screen.only !== undefined) return;
        await page.setViewportSize(phone);
        await settled(page);
        faults.push(...(await faultsOf(page)));
      });
      expect(faults).toEqual([]);
      expect(place.misdeeds.list.splice(0)).toEqual([]);
    },
  );

  it('is drawn with what the oldest browser has', () => {
    expect(styles.size).toBeGreaterThan(10);
    expect([...new Set([...styles].flatMap(tooNewStyles))]).toEqual([]);
  });
});
