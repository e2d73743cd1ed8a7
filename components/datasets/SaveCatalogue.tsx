import { catalogue } from '../../lib/catalogue/catalogue';
import { catalogueCsv, catalogueJson } from '../../lib/reports/catalogue-export';
import { useTexts } from '../app/context';
import { saveFile } from '../app/save-file';

/** Saves the catalogue with its sources, for others to use. */
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
            const file = new Blob([catalogueCsv(catalogue)], { type: 'text/csv' });
            saveFile('overexposed-catalogue.csv', file);
          }}
        >
          {t('reportCsv')}
        </button>
        <button
          className="button"
          onClick={() => {
            const text = JSON.stringify(catalogueJson(catalogue), null, 2);
            saveFile('overexposed-catalogue.json', new Blob([text], { type: 'application/json' }));
          }}
        >
          {t('reportJson')}
        </button>
      </div>
    </section>
  );
}
