import type { ExportForm } from '../../lib/user-lists/export-list';
import { exportInWorker } from '../../lib/user-lists/in-worker';
import { removeList } from '../../lib/user-lists/remove-list';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';
import { SaveOrRemove } from '../app/SaveOrRemove';

interface ListActionsProps {
  id: string;
  name: string;
  /** The name of its file, with or without extension. */
  file: string;
  onRemoved: () => void;
}

/** Saves a list as a file, or removes it. */
export function ListActions({ id, name, file, onRemoved }: ListActionsProps) {
  const t = useTexts();
  const save = async (form: ExportForm) => {
    const base = file.replace(/(\.(json|csv|txt|zip|gz))+$/i, '');
    saveFile(`${base}.${form}`, await exportInWorker(id, form));
  };
  return (
    <SaveOrRemove
      name={name}
      saves={[
        { label: t('listSaveIndex'), save: () => save('zip') },
        { label: t('listSaveTable'), save: () => save('csv') },
      ]}
      remove={() => removeList(id)}
      onRemoved={onRemoved}
    />
  );
}
