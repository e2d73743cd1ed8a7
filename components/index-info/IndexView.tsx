import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { Coverage } from '../search/Coverage';
import { FilterRates } from './FilterRates';
import { PackCard } from './PackCard';

/** What every answer comes from: its packs, what they hold, how they are checked. */
export function IndexView({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  const packs =
    status.state === 'loaded' && status.value.state === 'ready' ? status.value.manifests : [];
  return (
    <>
      <header className="stack">
        <h1>{t('indexTitle')}</h1>
        <p>{t('indexLead')}</p>
      </header>
      {packs.map((manifest, position) => (
        <PackCard
          key={manifest.files.map((file) => file.sha256).join()}
          manifest={manifest}
          builtIn={position === 0}
          title={position > 0 ? t('indexNumber', { number: position + 1 }) : t('indexBuiltIn')}
        />
      ))}
      <section className="card">
        <h2>{t('indexExactTitle')}</h2>
        <p>{t('indexExact')}</p>
        {packs.length > 0 && <FilterRates />}
        <Coverage />
      </section>
    </>
  );
}
