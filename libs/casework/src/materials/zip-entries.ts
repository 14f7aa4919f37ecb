import { openPromise } from 'yauzl';

const MOST_ENTRIES = 5_000;

/** Whether a ZIP lists an entry of that name; what cannot be read as a ZIP lists none. */
export async function holdsEntry(path: string, name: string): Promise<boolean> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => null);
  if (zip === null) return false;
  try {
    let seen = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === name) return true;
      seen += 1;
      if (seen === MOST_ENTRIES) return false;
    }
    return false;
  } catch {
    return false;
  } finally {
    zip.close();
  }
}
