import { useCallback, useId } from 'react';
import { isPartial } from '../../lib/answers/partial';
import { LISTS_PAGE } from '../../lib/extension/pages';
import { fingerprint } from '../../lib/dataset-index/fingerprint';
import type { Manifest } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import styles from './Index.module.css';
import { ListTable } from './ListTable';
import { MissingLists } from './MissingLists';
import { sizeOf } from './size-of';
import { thisExtension } from './this-extension';

interface PackCardProps {
  manifest: Manifest;
  /** Whether it came with the extension. */
  builtIn: boolean;
  title: string;
}

/** A pack's card: its contents, its lists, and the checksums of its files. */
export function PackCard({ manifest, builtIn, title }: PackCardProps) {
  const { t, language } = useApp();
  const id = useId();
  const number = new Intl.NumberFormat(language);
  const sum = useLoad(useCallback(() => fingerprint(manifest), [manifest]));
  const bytes = manifest.files.reduce((total, file) => total + file.bytes, 0);
  const facts = [
    [t('indexPhotos'), number.format(manifest.photos)],
    [t('indexMembers'), number.format(manifest.owners)],
    [t('indexSize'), sizeOf(bytes, language)],
    [t('indexFormat'), number.format(manifest.version)],
  ] as const;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.lines}>
        <div>
          <dt>{t('indexKind')}</dt>
          <dd>{manifest.sample ? t('indexSample') : t('indexReal')}</dd>
        </div>
        {builtIn && (
          <div>
            <dt>{t('indexCameWith')}</dt>
            <dd>
              <CameWith />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('indexFingerprint')}</dt>
          <dd>
            <code>{sum.state === 'loaded' ? sum.value : '…'}</code>
          </dd>
        </div>
      </dl>
      <h3>{t('indexLists')}</h3>
      <ListTable manifest={manifest} />
      {manifest.datasets.some(isPartial) && (
        <p>
          <a href={LISTS_PAGE}>{t('indexPartialGet')}</a>
        </p>
      )}
      <MissingLists manifest={manifest} />
      <details>
        <summary className={styles.summary}>{t('indexFiles')}</summary>
        <ul className={styles.files} dir="ltr">
          {manifest.files.map((file) => (
            <li key={file.name}>
              <strong>{file.name}</strong> {t('indexBytes', { count: file.bytes })}
              <code>{file.sha256}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The extension's version, whose date is not that of the lists. */
function CameWith() {
  const { t, language } = useApp();
  const { version, date: from } = thisExtension();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <bdi>Overexposed {version}</bdi>
      {from !== null && (
        <div className="small-text muted">
          {t('indexDateNote', { date: date.format(new Date(from)) })}
        </div>
      )}
    </>
  );
}
