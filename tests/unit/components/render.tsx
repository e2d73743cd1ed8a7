import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppContext, type App } from '../../../components/app/context';
import { appTexts } from '../../../lib/i18n/app/texts';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings/schema';

/** React warns of updates outside of `act` only where a test says that it is one. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Draws a view in English with default settings; draws another in its place when asked to. */
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
