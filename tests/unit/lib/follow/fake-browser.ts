import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listDatabase } from '../../../../lib/storage/database';
import { FakeLocks } from '../user-lists/fake-locks';

/**
 * A browser without any list for each test, which allows every host. The test file imports
 * `fake-indexeddb/auto` first, as databases are made when their module is loaded.
 */
export function useFakeBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: new FakeLocks() });
    fakeBrowser.reset();
    Object.assign(fakeBrowser, {
      extension: { inIncognitoContext: false },
      permissions: { contains: () => Promise.resolve(true) },
    });
  });
  afterEach(async () => {
    await listDatabase.delete({ disableAutoOpen: false });
    vi.unstubAllGlobals();
  });
}
