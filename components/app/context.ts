import { createContext, use } from 'react';
import type { AppTranslate } from '../../lib/i18n/app/texts';
import type { Language } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/storage/settings/schema';

/** What every view may use: the person's settings, and the texts in their language. */
export interface App {
  settings: Settings;
  /** Shows changed settings at once, and saves them. */
  change: (changes: Partial<Settings>) => void;
  language: Language;
  t: AppTranslate;
}

export const AppContext = createContext<App | null>(null);

/** @throws {Error} outside of {@link AppContext}, which `mount` provides. */
export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp needs an AppContext around it.');
  return app;
}

/** The texts in the person's language. */
export const useTexts = (): AppTranslate => useApp().t;
