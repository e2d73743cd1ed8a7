import { useId } from 'react';
import { LANGUAGE_NAMES } from '../../lib/i18n/language-names';
import { isLanguage, LANGUAGES } from '../../lib/i18n/languages';
import { THEMES } from '../../lib/storage/settings/schema';
import { useApp } from '../app/context';
import lists from '../user-lists/Lists.module.css';
import { Group } from './Group';
import styles from './Settings.module.css';

const THEME_NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/** Theme and language. */
export function Appearance() {
  const { t, settings, change } = useApp();
  const id = useId();
  return (
    <Group title={t('theme')}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('theme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className={lists.choice}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => {
                change({ theme });
              }}
            />
            {t(THEME_NAMES[theme])}
          </label>
        ))}
      </fieldset>
      <div className={styles.setting}>
        <label htmlFor={id}>{t('language')}</label>
        <select
          id={id}
          className="field"
          value={settings.language}
          onChange={(event) => {
            const { value } = event.target;
            change({ language: isLanguage(value) ? value : 'auto' });
          }}
        >
          <option value="auto">{t('languageAuto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </div>
    </Group>
  );
}
