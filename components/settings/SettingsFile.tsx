import { useState } from 'react';
import type { AppKey } from '../../lib/i18n/app/texts';
import { exportSettings, importSettings } from '../../lib/storage/settings/file';
import { saveSettings } from '../../lib/storage/settings/settings';
import { useApp } from '../app/context';
import { FilePicker } from '../app/FilePicker';
import { saveFile } from '../app/save-file';
import { Group } from './Group';

/** Saves settings to a file and loads them. */
export function SettingsFile() {
  const { t, settings } = useApp();
  const [outcome, setOutcome] = useState<AppKey | null>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      await saveSettings(importSettings(await file.text()));
      setOutcome('fileImported');
    } catch {
      setOutcome('fileBad');
    }
  };
  return (
    <Group title={t('fileTitle')}>
      <div className="row">
        <button
          className="button"
          onClick={() => {
            const file = new Blob([exportSettings(settings)], { type: 'application/json' });
            saveFile('overexposed-settings.json', file);
          }}
        >
          {t('fileExport')}
        </button>
        <FilePicker
          label={t('fileImport')}
          onFiles={([file]) => void read(file)}
          accept="application/json,.json"
        />
      </div>
      <p role="status">{outcome && t(outcome)}</p>
    </Group>
  );
}
