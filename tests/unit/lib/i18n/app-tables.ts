import { loadTexts } from '../../../../lib/i18n/app/texts';
import { LANGUAGES } from '../../../../lib/i18n/languages';

/** The texts of the extension's pages, in every language. */
export const APP = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadTexts(language)] as const),
  ),
) as Record<(typeof LANGUAGES)[number], Awaited<ReturnType<typeof loadTexts>>>;
