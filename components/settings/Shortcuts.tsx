import { browser } from '../../lib/extension/browser';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';
import { Group } from './Group';
import styles from './Settings.module.css';

const loadCommands = async () => await browser.commands.getAll();

/** Chromium's page for changing shortcuts; Firefox has an API to open its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

async function openShortcutSettings() {
  if ('openShortcutSettings' in browser.commands)
    await (browser.commands.openShortcutSettings as () => Promise<void>)();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

/** The current shortcuts, and a link to change them. */
export function Shortcuts() {
  const t = useTexts();
  const commands = useLoad(loadCommands);
  if (commands.state !== 'loaded' || commands.value.length === 0) return null;
  return (
    <Group title={t('shortcutsTitle')}>
      <dl className={styles.shortcuts}>
        {commands.value.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('shortcutOpen') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <div>
        <button className="button" onClick={() => void openShortcutSettings()}>
          {t('shortcutsChange')}
        </button>
      </div>
    </Group>
  );
}
