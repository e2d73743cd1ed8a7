import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '../../lib/browser';
import { appTexts } from '../../lib/i18n/app/texts';
import { directionOf, pickLanguage } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/settings/schema';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/settings';
import { AppContext, type App } from './context';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * Draws a page of the extension into `#root`, in the person's language and theme, and again when
 * they change one of them.
 */
export async function mount(view: ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  let shown: App | null = null;

  const show = (settings: Settings) => {
    const language = languageFor(settings);
    const t = shown?.language === language ? shown.t : appTexts(language);
    shown = { settings, change, language, t };
    dress(document.documentElement, shown);
    root.render(
      <StrictMode>
        <AppContext value={shown}>
          <ErrorBoundary>{view}</ErrorBoundary>
        </AppContext>
      </StrictMode>,
    );
  };
  const change = (changes: Partial<Settings>) => {
    if (shown) show({ ...shown.settings, ...changes });
    // What could not be saved is not shown as if it were.
    saveSettings(changes).catch(async () => {
      show(await loadSettings());
    });
  };

  watchSettings(show);
  show(await loadSettings());
}

const languageFor = (settings: Settings) =>
  pickLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** Tells the browser of language, direction and theme. */
function dress(html: HTMLElement, { language, settings }: App): void {
  html.lang = language;
  html.dir = directionOf(language);
  html.dataset.theme = settings.theme;
}
