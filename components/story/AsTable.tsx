import type { ReactNode } from 'react';
import type { Source } from '../../lib/catalogue/schema';
import { datasetPage } from '../../lib/extension/pages';
import { storyTexts } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { nameOf } from '../photos/DatasetTags';
import { distinctSources } from '../pictures/picture';
import styles from '../pictures/Pictures.module.css';

/** A picture's data as a table, collapsed at first. */
export function AsTable({
  columns,
  children,
}: {
  columns: readonly string[];
  children: ReactNode;
}) {
  const t = storyTexts(useApp().language);
  return (
    <details>
      <summary>{t('asTable')}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}

/** A dataset of the catalogue, linked to its page. */
export const DatasetLink = ({ id }: { id: string }) => (
  <a href={datasetPage(id)}>
    <bdi>{nameOf(id)}</bdi>
  </a>
);

/** The sources of a row. */
export const Sources = ({ of }: { of: readonly Source[] }) =>
  distinctSources(of).map(({ url, title }) => (
    <div key={url} lang="en" dir="ltr">
      <Outside href={url}>{title}</Outside>
    </div>
  ));
