import { useId } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import type { Manifest } from '../../lib/pack/types';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './Index.module.css';

/** A pack's own card: what it holds, of which lists, and the checksums of its files. */
export function PackCard({ manifest, title }: { manifest: Manifest; title: string }) {
  const { t, language } = useApp();
  const id = useId();
  const number = new Intl.NumberFormat(language);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const facts = [
    [t('indexKind'), manifest.sample ? t('indexSample') : t('indexReal')],
    [t('indexPhotos'), number.format(manifest.photos)],
    [t('indexMembers'), number.format(manifest.owners)],
    [t('indexSize'), sizeOf(bytes, language)],
    [t('indexFormat'), number.format(manifest.version)],
  ] as const;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('indexLists')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columnDataset')}</th>
            <th scope="col">{t('indexPhotos')}</th>
            <th scope="col">{t('indexMembers')}</th>
            <th scope="col">{t('indexRows')}</th>
          </tr>
        </thead>
        <tbody>
          {manifest.datasets.map((dataset) => (
            <tr key={dataset.id}>
              <th scope="row">
                <bdi>{nameOf(dataset.id)}</bdi>
              </th>
              <td>{number.format(dataset.photos)}</td>
              <td>{number.format(dataset.owners)}</td>
              <td>{number.format(dataset.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small-text muted">
        {t('indexMissing', {
          count: catalogue.filter(({ id: known }) => !has(manifest, known)).length,
        })}
      </p>
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

/** A size as people write it, in kilobytes up to a million bytes. */
function sizeOf(bytes: number, language: string): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 2 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}

const has = (manifest: Manifest, id: string) =>
  manifest.datasets.some((dataset) => dataset.id === id);
