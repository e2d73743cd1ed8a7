import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { Coverage } from '../search/Coverage';
import { FilterRates } from './FilterRates';
import type { Manifest } from '../../lib/pack/types';
import { useLists } from '../user-lists/use-lists';
import { PackCard } from './PackCard';

/** Everything about the index: its packs, their contents and their checks. */
export function IndexView({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  const packs =
    status.state === 'loaded' && status.value.state === 'ready' ? status.value.manifests : [];
  const lists = useLists();
  const added = new Set(
    lists.state === 'loaded' ? lists.value.map(({ manifest }) => sumsOf(manifest)) : [],
  );
  const isBuiltIn = (manifest: Manifest) => !added.has(sumsOf(manifest));
  return (
    <>
      <header className="stack">
        <h1>{t('indexTitle')}</h1>
        <p>{t('indexLead')}</p>
      </header>
      {packs.map((manifest, position) => (
        <PackCard
          key={sumsOf(manifest)}
          manifest={manifest}
          builtIn={isBuiltIn(manifest)}
          title={
            isBuiltIn(manifest) ? t('indexBuiltIn') : t('indexNumber', { number: position + 1 })
          }
        />
      ))}
      <section className="card">
        <h2>{t('indexExactTitle')}</h2>
        <p>{t('indexExact')}</p>
        {packs.some(isBuiltIn) && <FilterRates />}
        <Coverage />
      </section>
    </>
  );
}

/** The same for the same pack. */
const sumsOf = ({ files }: Manifest): string => files.map(({ sha256 }) => sha256).join();
