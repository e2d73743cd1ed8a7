import { catalogue } from '../../lib/catalogue/catalogue';
import { catalogueCsv, catalogueJson } from '../../lib/reports/catalogue-export';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';

/** Saves what is known of all datasets, with sources, for others to use. */
export function SaveCatalogue() {
  const t = useTexts();
  return (
    <section className="stack">
      <h2>{t('catalogueSave')}</h2>
      <p>{t('catalogueLicence')}</p>
      <div className="row">
        <button
          className="button"
          onClick={() => {
            saveFile('overexposed-catalogue.csv', 'text/csv', catalogueCsv(catalogue));
          }}
        >
          {t('reportCsv')}
        </button>
        <button
          className="button"
          onClick={() => {
            const text = JSON.stringify(catalogueJson(catalogue), null, 2);
            saveFile('overexposed-catalogue.json', 'application/json', text);
          }}
        >
          {t('reportJson')}
        </button>
      </div>
    </section>
  );
}
