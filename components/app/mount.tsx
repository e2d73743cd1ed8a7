import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { appTexts, hasTexts, loadTexts } from '../../lib/i18n/app/texts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings/schema';
import { loadSettings, saveSettings, watchSettings } from '../../lib/storage/settings/settings';
import { AppContext, type App } from './context';
import { applyLocaleAndTheme, languageFor } from './apply-locale-and-theme';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * Renders a page of the extension into `#root` in the person's language and theme, and again when they
 * change. If the browser cannot read the settings, it is rendered with the defaults.
 * @param settings if loading them has already started.
 */
export async function mount(view: ReactNode, settings = loadSettings()): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  let shown: App | null = null;
  let newest: Settings | null = null;

  const draw = (app: App) => {
    applyLocaleAndTheme(app.language, app.settings);
    root.render(
      <StrictMode>
        <AppContext value={app}>
          <ErrorBoundary>{view}</ErrorBoundary>
        </AppContext>
      </StrictMode>,
    );
  };
  const show = (next: Settings) => {
    newest = next;
    const wanted = languageFor(next);
    if (!hasTexts(wanted))
      void loadTexts(wanted).then(() => {
        if (newest === next) show(next);
      });
    const language = hasTexts(wanted) ? wanted : shown?.language;
    // The texts have not been loaded yet.
    if (language === undefined) return;
    const before = shown;
    const t = before?.language === language ? before.t : appTexts(language);
    const app: App = { settings: next, change, language, t };
    shown = app;
    if (before) draw(app);
    // The page is still empty, so React can replace its contents.
    else
      flushSync(() => {
        draw(app);
      });
  };
  const change = (changes: Partial<Settings>) => {
    const before = newest;
    if (before === null) return;
    show({ ...before, ...changes });
    // Settings that could not be saved must not be shown as saved.
    saveSettings(changes).catch(async () => {
      show(await loadSettings().catch(() => before));
    });
  };

  watchSettings(show);
  show(await settings.catch(() => DEFAULT_SETTINGS));
}

// Most people keep the browser's language, so its texts load in parallel with the settings.
void loadTexts(languageFor({ language: 'auto' }));
