import { useRef, useState, type DragEvent } from 'react';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import { addFiles, useImport } from './current-import';
import { ImportState } from './ImportState';
import styles from './Lists.module.css';
import { PICKER } from './places';

/** Where files are dropped or chosen, and the state of adding them. */
export function AddList() {
  const t = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const current = useImport();
  const busy = current.step === 'reading';

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void addFiles([...event.dataTransfer.files]);
  };
  return (
    <section className="card">
      <div
        className={classNames(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={onDrop}
      >
        <p>{t('listsDrop')}</p>
        <button
          id={PICKER}
          className="button primary"
          disabled={busy}
          onClick={() => picker.current?.click()}
        >
          {t('listsPick')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('listsPick')}
          onChange={(event) => {
            const { target } = event;
            // Resetting the field empties its list of files, hence the copy.
            void addFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <p className="small-text muted">{t('listsKinds')}</p>
      <p className="small-text muted">{t('listsLocal')}</p>
      <ImportState current={current} />
    </section>
  );
}
