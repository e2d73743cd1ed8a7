import { nameSome } from '../../lib/sources/name-some';
import type { Skipped } from '../../lib/sources/tally';
import type { ManifestDataset } from '../../lib/pack/types';
import { pluralise } from '../pluralise';
import type { Conflict } from '../sightings/collect-statistics';

/** The result of one input of a build. */
interface SourceReport {
  source: string;
  /** The path that the person gave; null for the built-in sample. */
  path: string | null;
  rows: number;
  rowsWithPhoto: number;
  skipped: Skipped[];
  /** Distinct photos. */
  photos: number;
  /** Distinct owners, as the rows name them. */
  owners: number;
  /** Files of the folder that are not part of the list. */
  ignored: string[];
  /** What a person should look at. */
  notes: string[];
}

/** The result of a build: what `data build --json` prints. */
export interface BuildReport {
  out: string;
  sample: boolean;
  photos: number;
  owners: number;
  bytes: number;
  datasets: ManifestDataset[];
  sources: SourceReport[];
  /** Photos for which lists name different owners. */
  conflicts: { photos: number; examples: Conflict[] };
}

/** The report as text. */
export function describeBuild(report: BuildReport): string {
  const { out, sample, photos, owners, bytes, conflicts } = report;
  const lines = report.sources.flatMap(describeSource);
  if (conflicts.photos > 0) {
    lines.push(
      `${pluralise(conflicts.photos, 'photo')} with different owners, of whom the first is used:`,
    );
    for (const { photoId, owners: named } of conflicts.examples) {
      lines.push(`    ${photoId}: ${named.join(', ')}`);
    }
  }
  const size = (bytes / 1e6).toFixed(2);
  lines.push(
    `${out}: ${pluralise(photos, 'photo')}, ${pluralise(owners, 'owner')}, ${size} MB` +
      (sample ? ' of sample data, which cannot mark a real photo' : ''),
  );
  return lines.join('\n');
}

function describeSource(report: SourceReport): string[] {
  const { source, path, rows, rowsWithPhoto, skipped, photos, owners, ignored, notes } = report;
  return [
    `${source}${path === null ? '' : ` ${path}`}`,
    `    ${pluralise(rows, 'row')}, ${rowsWithPhoto.toLocaleString('en')} with a photo: ` +
      `${pluralise(photos, 'photo')}, ${pluralise(owners, 'owner')}`,
    ...skipped.flatMap(({ reason, rows: n, examples }) => [
      `    skipped ${n.toLocaleString('en')}: ${reason}`,
      ...examples.map(({ file, at, text }) => `        ${file} ${at}: ${JSON.stringify(text)}`),
    ]),
    ...(ignored.length > 0 ? [`    not part of the list: ${nameSome(ignored)}`] : []),
    ...notes.map((note) => `    note: ${note}`),
  ];
}
