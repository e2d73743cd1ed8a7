import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/i18n/languages';
import { DESCRIPTIONS, localeFiles, MAX_DESCRIPTION } from '../../../lib/i18n/manifest';

it.each(LANGUAGES)('describes the extension within the stores’ limit in %s', (language) => {
  expect(DESCRIPTIONS[language].length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  expect(JSON.parse(localeFiles().get(language)!)).toEqual({
    description: { message: DESCRIPTIONS[language] },
  });
});
