import { useRef, useState } from 'react';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import { droppedFiles, pickedFiles } from './chosen-files';
import { CheckState } from './CheckState';
import { checkFiles, useCurrentCheck } from './current-check';
import styles from './OwnPhotos.module.css';
import lists from '../user-lists/Lists.module.css';

/** Where files are dropped or picked, and how far their check is. */
export function AddPhotos() {
  const t = useTexts();
  const [over, setOver] = useState(false);
  const current = useCurrentCheck();
  const busy = current.step === 'reading' || current.step === 'asking';
  return (
    <section className="card">
      <div
        className={classNames(lists.drop, over && lists.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void checkFiles(droppedFiles(event.dataTransfer));
        }}
      >
        <p>{t('photosDrop')}</p>
        <div className={styles.pickers}>
          <Picker label={t('photosPickFiles')} busy={busy} />
          <Picker label={t('photosPickFolder')} busy={busy} folder />
        </div>
      </div>
      <p className="small-text muted">{t('photosKinds')}</p>
      <p className="small-text muted">{t('photosLocal')}</p>
      <CheckState current={current} />
    </section>
  );
}

function Picker({
  label,
  busy,
  folder = false,
}: {
  label: string;
  busy: boolean;
  folder?: boolean;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        className={classNames('button', !folder && 'primary')}
        disabled={busy}
        onClick={() => picker.current?.click()}
      >
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        {...(folder && { webkitdirectory: '' })}
        aria-label={label}
        onChange={(event) => {
          const { target } = event;
          // The list of files is emptied with the field.
          void checkFiles(pickedFiles(target.files));
          target.value = '';
        }}
      />
    </>
  );
}
