import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  PRIVACY_CHANGES,
  privacyNews,
  privacyUpdated,
  recordPrivacySeen,
} from '../../../../lib/storage/privacy-changes';

const ALL = PRIVACY_CHANGES.flatMap(({ texts }) => texts);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what changed for privacy', () => {
  it('is nothing after an installation, as the welcome page showed everything', async () => {
    expect(await privacyNews()).toEqual([]);
    await recordPrivacySeen();
    await privacyUpdated();
    expect(await privacyNews()).toEqual([]);
  });

  it('is shown after an update, until it is read, once', async () => {
    await privacyUpdated();
    expect(await privacyNews()).toEqual(ALL);
    await privacyUpdated();
    expect(await privacyNews()).toEqual(ALL);
    await recordPrivacySeen();
    await privacyUpdated();
    expect(await privacyNews()).toEqual([]);
  });

  it('is what came after the last recorded day', async () => {
    await fakeBrowser.storage.local.set({ privacyTold: '2020-01-01' });
    await privacyUpdated();
    expect(await privacyNews()).toEqual(ALL);
    await fakeBrowser.storage.local.set({ privacyTold: '2999-01-01' });
    expect(await privacyNews()).toEqual([]);
    await fakeBrowser.storage.local.set({ privacyTold: 7 });
    expect(await privacyNews()).toEqual([]);
  });

  it('has the day of PRIVACY.md, which names each change', () => {
    const days = PRIVACY_CHANGES.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    const policy = readFileSync(resolve('PRIVACY.md'), 'utf8');
    expect(policy).toContain(`Last changed on ${days.at(-1)!}.`);
    for (const day of days) expect(policy).toContain(`- **${day}**`);
  });
});
