import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/browser';
import { loadTexts } from '../../lib/i18n/app/texts';
import { directionOf, pickLanguage } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/settings/schema';
import { loadSettings, watchSettings } from '../../lib/settings/settings';
import { AppContext } from './context';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * Draws a page of the extension into `#root`, in the person's language and theme, and again when
 * they change one of them.
 */
export async function mount(view: ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  let newest: Settings;

  const show = async (settings: Settings) => {
    newest = settings;
    const language = pickLanguage(settings.language, [
      browser.i18n.getUILanguage(),
      ...navigator.languages,
    ]);
    const t = await loadTexts(language);
    if (settings !== newest) return;
    const html = document.documentElement;
    html.lang = language;
    html.dir = directionOf(language);
    html.dataset.theme = settings.theme;
    root.render(
      <StrictMode>
        <AppContext value={{ settings, language, t }}>
          <ErrorBoundary>{view}</ErrorBoundary>
        </AppContext>
      </StrictMode>,
    );
  };

  watchSettings((settings) => void show(settings));
  await show(await loadSettings());
}
