import { useTexts } from '../app/context';
import { Appearance } from './Appearance';
import { OnFlickr } from './OnFlickr';
import { SettingsFile } from './SettingsFile';
import { Shortcuts } from './Shortcuts';

/** All settings, saved as soon as they are changed. */
export function SettingsView() {
  const t = useTexts();
  return (
    <>
      <h1>{t('settingsTitle')}</h1>
      <Appearance />
      <OnFlickr />
      <Shortcuts />
      <SettingsFile />
    </>
  );
}
