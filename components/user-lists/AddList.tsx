import { useTexts } from '../app/context';
import { DropZone } from '../app/DropZone';
import { FilePicker } from '../app/FilePicker';
import { addFiles, useImport } from './current-import';
import { ImportState } from './ImportState';
import { PICKER } from './places';

/** Where files are dropped or chosen, and the state of adding them. */
export function AddList() {
  const t = useTexts();
  const current = useImport();
  return (
    <section className="card">
      <DropZone onDrop={({ files }) => void addFiles([...files])}>
        <p>{t('listsDrop')}</p>
        <FilePicker
          id={PICKER}
          className="button primary"
          disabled={current.step === 'reading'}
          label={t('listsPick')}
          onFiles={(files) => void addFiles(files)}
          multiple
        />
      </DropZone>
      <p className="small-text muted">{t('listsKinds')}</p>
      <p className="small-text muted">{t('listsLocal')}</p>
      <ImportState current={current} />
    </section>
  );
}
