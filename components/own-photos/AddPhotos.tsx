import { useTexts } from '../app/context';
import { DropZone } from '../app/DropZone';
import { FilePicker } from '../app/FilePicker';
import { droppedFiles, pickedFiles } from './chosen-files';
import { CheckState } from './CheckState';
import { checkFiles, useCurrentCheck } from './current-check';
import styles from './OwnPhotos.module.css';

const check = (files: readonly File[]) => void checkFiles(pickedFiles(files));

/** Where files are dropped or chosen, and the state of checking them. */
export function AddPhotos() {
  const t = useTexts();
  const current = useCurrentCheck();
  const busy = current.step === 'reading' || current.step === 'asking';
  return (
    <section className="card">
      <DropZone onDrop={(data) => void checkFiles(droppedFiles(data))}>
        <p>{t('photosDrop')}</p>
        <div className={styles.pickers}>
          <FilePicker
            className="button primary"
            label={t('photosPickFiles')}
            onFiles={check}
            disabled={busy}
            multiple
          />
          <FilePicker
            label={t('photosPickFolder')}
            onFiles={check}
            disabled={busy}
            multiple
            folder
          />
        </div>
      </DropZone>
      <p className="small-text muted">{t('photosKinds')}</p>
      <p className="small-text muted">{t('photosLocal')}</p>
      <CheckState current={current} />
    </section>
  );
}
