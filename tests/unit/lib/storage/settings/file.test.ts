import { describe, expect, it } from 'vitest';
import { exportSettings, importSettings } from '../../../../../lib/storage/settings/file';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../lib/storage/settings/schema';

const CHANGED: Settings = {
  theme: 'dark',
  language: 'ar',
  toolbarCount: false,
  markPages: false,
  markMentions: false,
  greeting: false,
  rememberSearches: false,
  watch: true,
  datasetsOff: ['helen', 'pipa'],
};

describe('a file of settings', () => {
  it('differs from the defaults in every field, so that a lost one shows', () => {
    for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
      expect(CHANGED[key]).not.toEqual(DEFAULT_SETTINGS[key]);
    }
  });

  it('survives unchanged', () => {
    expect(importSettings(exportSettings(CHANGED))).toEqual(CHANGED);
  });

  it('may have fields of another version', () => {
    const file = {
      format: 'overexposed-settings',
      version: 2,
      settings: { theme: 'dark', sound: 1 },
    };
    expect(importSettings(JSON.stringify(file))).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it.each([
    ['', 'This file is not JSON.'],
    ['theme: dark', 'This file is not JSON.'],
    ['null', 'This file does not contain settings of Overexposed.'],
    ['[]', 'This file does not contain settings of Overexposed.'],
    ['{"theme":"dark"}', 'This file does not contain settings of Overexposed.'],
    [
      '{"format":"other-settings","version":1,"settings":{}}',
      'This file does not contain settings of Overexposed.',
    ],
    [
      '{"format":"overexposed-settings","version":1}',
      'This file does not contain settings of Overexposed.',
    ],
    [
      '{"format":"overexposed-settings","settings":{}}',
      'This file does not contain settings of Overexposed.',
    ],
  ])('refuses %j', (text, error) => {
    expect(() => importSettings(text)).toThrow(error);
  });
});
