import { catalogue, datasetById } from '../../lib/catalogue/catalogue';
import type { OwnChain } from '../../lib/catalogue/own-chain';
import { shownName } from '../../lib/catalogue/shown-ids';
import { storyTexts } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { formatDate } from '../datasets/format-date';
import { AsTable, DatasetLink, Sources } from './AsTable';
import { datasetsIn, foundIn, ownWords } from './own-pictures';
import type { OwnYears } from './own-years';
import { happened } from './pictures';

/** The number of a person's photos in each dataset's list, and in both lists of each step. */
export function OwnChainTable({ chain }: { chain: OwnChain }) {
  const app = useApp();
  const { t, language } = app;
  const s = storyTexts(language);
  const columns = [
    ...[t('columnDataset'), s('columnInList'), s('columnParents'), s('columnInBoth')],
    s('columnSource'),
  ];
  return (
    <AsTable columns={columns}>
      {chain.places.flatMap((place) => {
        const steps = chain.steps.filter(({ to }) => to === place.id);
        return (steps.length > 0 ? steps : [null]).map((step) => (
          <tr key={`${place.id} ${step?.from ?? ''}`}>
            <th scope="row">
              <Name id={place.id} />
            </th>
            <td>{ownWords(place, app)}</td>
            <td>{step && <DatasetLink id={step.from} />}</td>
            <td>{step && ownWords(step, app)}</td>
            <td>{step && <Sources of={[step.source]} />}</td>
          </tr>
        ));
      })}
    </AsTable>
  );
}

/** By year: photos posted, datasets published, and what happened to them. */
export function OwnYearTable({ chain, years }: { chain: OwnChain; years: OwnYears }) {
  const app = useApp();
  const { t, language } = app;
  const s = storyTexts(language);
  const published = foundIn(chain).flatMap((place) => {
    const { year, sources } = datasetById(place.id) ?? {};
    if (!year || !sources) return [];
    const source = sources[year.source]!;
    return { date: String(year.value), id: place.id, text: ownWords(place, app), source };
  });
  const posted = years.counts.map(({ year, count }) => ({
    ...{ date: String(year), id: null, text: s('ownPosted', { count }), source: null },
  }));
  const events = happened(datasetsIn(chain), catalogue).map(({ date, dataset, text, source }) => ({
    ...{ date, id: dataset.id, text, source },
  }));
  const rows = [
    ...[...posted, ...published].map((row) => ({ ...row, isEnglish: false })),
    ...events.map((row) => ({ ...row, isEnglish: true })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <AsTable columns={[s('columnYear'), t('columnDataset'), s('columnEvent'), s('columnSource')]}>
      {rows.map(({ date, id, text, source, isEnglish }) => (
        <tr key={`${date} ${id} ${text}`}>
          <th scope="row">{formatDate(date, language)}</th>
          <td>{id !== null && <DatasetLink id={id} />}</td>
          <td {...(isEnglish && { lang: 'en', dir: 'ltr' })}>{text}</td>
          <td>{source !== null && <Sources of={[source]} />}</td>
        </tr>
      ))}
    </AsTable>
  );
}

/** A dataset's name, linked unless it is a person's own list, which has no page. */
function Name({ id }: { id: string }) {
  const { t } = useApp();
  return datasetById(id) ? <DatasetLink id={id} /> : <bdi>{shownName(id, t)}</bdi>;
}
