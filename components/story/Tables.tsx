import { catalogue } from '../../lib/catalogue/catalogue';
import { flowsOf, sizeOf } from '../../lib/catalogue/flows';
import type { Dataset } from '../../lib/catalogue/schema';
import { storyTexts } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { formatDate } from '../datasets/format-date';
import { AsTable, DatasetLink, Sources } from './AsTable';
import { amountOf, happened, tallyOf } from './pictures';

/** Which dataset was made from which, with numbers of photos and sources. */
export function ChainTable() {
  const app = useApp();
  const { t, language } = app;
  const s = storyTexts(language);
  return (
    <AsTable columns={[t('columnDataset'), s('columnParents'), s('columnFlow'), s('columnSource')]}>
      {flowsOf(catalogue).map((flow) => (
        <tr key={`${flow.from} ${flow.to}`}>
          <th scope="row">
            <DatasetLink id={flow.to} />
          </th>
          <td>
            <DatasetLink id={flow.from} />
          </td>
          <td>{amountOf(flow, app)}</td>
          <td>
            <Sources of={[flow.source, ...(flow.countSource ? [flow.countSource] : [])]} />
          </td>
        </tr>
      ))}
    </AsTable>
  );
}

/** The datasets of each country, with the institutions behind them. */
export function CountryTable() {
  const { language } = useApp();
  const t = storyTexts(language);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (
    <AsTable columns={[t('columnCountry'), t('columnDatasets'), t('columnInstitution')]}>
      {tallyOf(catalogue, 'countries').map(([country, datasets]) => (
        <tr key={country}>
          <th scope="row">{names.of(country)}</th>
          <td>
            <DatasetLinks datasets={datasets} />
          </td>
          <td lang="en" dir="ltr">
            {[...new Set(datasets.flatMap((dataset) => dataset.institutions?.value ?? []))].join(
              '; ',
            )}
          </td>
        </tr>
      ))}
    </AsTable>
  );
}

/** The datasets of each year with their sizes, and the year's events. */
export function YearTable() {
  const app = useApp();
  const { t, language } = app;
  const s = storyTexts(language);
  const rows = [
    ...catalogue.flatMap((dataset) =>
      dataset.year
        ? [{ date: String(dataset.year.value), dataset, text: null, source: yearSource(dataset) }]
        : [],
    ),
    ...happened(catalogue),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <AsTable columns={[s('columnYear'), t('columnDataset'), s('columnEvent'), s('columnSource')]}>
      {rows.map(({ date, dataset, text, source }) => (
        <tr key={`${date} ${dataset.id} ${text ?? ''}`}>
          <td>{formatDate(date, language)}</td>
          <th scope="row">
            <DatasetLink id={dataset.id} />
          </th>
          <td>
            {text === null ? (
              amountOf(sizeOf(dataset) ?? { count: null, of: 'photos' }, app)
            ) : (
              <span lang="en" dir="ltr">
                {text}
              </span>
            )}
          </td>
          <td>
            <Sources of={[source]} />
          </td>
        </tr>
      ))}
    </AsTable>
  );
}

/** Each fact has a source: the catalogue's types enforce it. */
const yearSource = ({ year, sources }: Dataset) => sources[year!.source]!;

const DatasetLinks = ({ datasets }: { datasets: readonly Dataset[] }) =>
  datasets.map(({ id }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <DatasetLink id={id} />
    </span>
  ));
