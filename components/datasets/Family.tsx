import { catalogue } from '../../lib/catalogue/catalogue';
import type { Dataset } from '../../lib/catalogue/schema';
import { derivedFrom } from '../../lib/catalogue/supply-chain';
import { useTexts } from '../app/context';
import { DatasetTags } from '../photos/DatasetTags';

/** The datasets from which a dataset was made, and those made from it. */
export function Family({ dataset }: { dataset: Dataset }) {
  const t = useTexts();
  const parents = (dataset.parents ?? []).map(({ value }) => value);
  const children = derivedFrom(catalogue, dataset.id);
  return (
    <>
      {parents.length > 0 && (
        <section className="stack">
          <h2>{t('factParents')}</h2>
          <DatasetTags datasets={parents} plain />
        </section>
      )}
      {children.length > 0 && (
        <section className="stack">
          <h2>{t('storyChildren')}</h2>
          <DatasetTags datasets={children} plain />
        </section>
      )}
    </>
  );
}
