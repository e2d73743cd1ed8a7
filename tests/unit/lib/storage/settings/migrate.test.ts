import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../../lib/storage/settings/migrate';
import { DEFAULT_SETTINGS } from '../../../../../lib/storage/settings/schema';

describe('migrate', () => {
  it.each([undefined, null, 'dark', 7, [], {}])('gives the defaults for %j', (stored) => {
    expect(migrate(stored)).toEqual({
      theme: 'system',
      language: 'auto',
      toolbarCount: true,
      markPages: true,
      markMentions: true,
      greeting: true,
      rememberSearches: true,
      watch: false,
      datasetsOff: [],
    });
  });

  it('reads what earlier versions stored, which always marked pages', () => {
    const settings = {
      theme: 'dark',
      language: 'pt',
      toolbarCount: false,
      markPages: true,
      markMentions: false,
      greeting: false,
      rememberSearches: false,
      watch: false,
      datasetsOff: ['pipa'],
    };
    const { markPages, ...before } = settings;
    const { markMentions: quietMembers, ...same } = before;
    expect(migrate({ version: 1, ...same, quietMembers })).toEqual(settings);
    expect(migrate({ version: 2, ...before })).toEqual({ ...settings, markPages });
    expect(migrate({ version: 3, ...settings, markPages: false }).markPages).toBe(false);
  });

  it.each([
    ['an unknown theme', { theme: 'sepia' }],
    ['an unknown language', { language: 'tlh' }],
    ['a number for a switch', { toolbarCount: 0 }],
    ['a text for a list', { datasetsOff: 'pipa' }],
    ['a list that holds more than texts', { datasetsOff: ['pipa', 3] }],
    ['a field of a newer version', { version: 99, sound: 'on' }],
  ])('takes the default for %s', (_, stored) => {
    expect(migrate(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps valid fields beside invalid ones', () => {
    const settings = migrate({ version: 99, theme: 'light', language: 'tlh' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });
});
