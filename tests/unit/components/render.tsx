import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContext, type App } from '../../../components/app/context';
import { appTexts } from '../../../lib/i18n/app/texts';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings/schema';

/** Only tests that declare it get React's warnings about updates outside of `act`. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Renders a view in English with default settings; the result can render another in its place. */
export async function render(view: ReactNode, changes: Partial<App> = {}) {
  const t = appTexts('en');
  const app: App = {
    settings: DEFAULT_SETTINGS,
    change: () => undefined,
    language: 'en',
    t,
    ...changes,
  };
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  const draw = (next: ReactNode) =>
    act(async () => {
      root.render(<AppContext value={app}>{next}</AppContext>);
      await Promise.resolve();
    });
  await draw(view);
  return { box, draw };
}
