import { packageFiles } from '../../lib/dataset-index/package-files';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import styles from './Index.module.css';

/** Tests the built-in pack's filters; the pack is read in this page only for that. */
async function tryFilters() {
  const { measureFilters } = await import('../../lib/dataset-index/filter-rates');
  return measureFilters(packageFiles(!import.meta.env.FIREFOX), Math.random);
}

/** How often the filters pass ids that are in no list, as just measured. */
export function FilterRates() {
  const { t, language } = useApp();
  const rates = useLoad(tryFilters);
  if (rates.state === 'failed') return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const show = (key: 'photos' | 'members') =>
    rates.state === 'loaded' ? percent.format(rates.value[key]) : '…';
  return (
    <>
      <dl className={styles.facts} aria-busy={rates.state === 'loading'}>
        <div>
          <dt>{t('indexGatePhotos')}</dt>
          <dd>{show('photos')}</dd>
        </div>
        <div>
          <dt>{t('indexGateMembers')}</dt>
          <dd>{show('members')}</dd>
        </div>
      </dl>
      <p className="small-text muted">{t('indexGateNote')}</p>
    </>
  );
}
