import type { AppKey } from '../../lib/i18n/app/texts';
import type { Settings } from '../../lib/storage/settings/schema';
import { forgetSearches } from '../../lib/storage/recent-searches';
import { useApp } from '../app/context';
import { Group } from './Group';
import styles from './Settings.module.css';

type Switch =
  | 'markPages'
  | 'markMentions'
  | 'toolbarCount'
  | 'greeting'
  | 'rememberSearches'
  | 'watch';

const SWITCHES = {
  markPages: 'markPagesNote',
  markMentions: 'markMentionsNote',
  toolbarCount: 'toolbarCountNote',
  greeting: 'greetingNote',
  rememberSearches: 'rememberSearchesNote',
  watch: 'watchNote',
} as const satisfies Record<Switch, AppKey>;

/** What is marked, counted and remembered. */
export function OnFlickr() {
  const { t, settings, change } = useApp();
  const turn = (name: Switch, on: boolean) => {
    const changes: Partial<Settings> = { [name]: on };
    change(changes);
    if (name === 'rememberSearches' && !on) void forgetSearches();
  };
  return (
    <Group title={t('behaviour')}>
      {(Object.keys(SWITCHES) as Switch[]).map((name) => (
        <label key={name} className={styles.switch}>
          <input
            type="checkbox"
            checked={settings[name]}
            disabled={name === 'markMentions' && !settings.markPages}
            onChange={(event) => {
              turn(name, event.target.checked);
            }}
          />
          <span>
            {t(name)}
            <span className={styles.note}>{t(SWITCHES[name])}</span>
          </span>
        </label>
      ))}
    </Group>
  );
}
