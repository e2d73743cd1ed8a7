import { encodePack } from '../../lib/pack/encode';
import type { Manifest } from '../../lib/pack/types';
import { CheckWorkers } from '../check/check-workers';
import { checkWholeSet } from '../check/whole-set';
import type { Input } from '../inputs/input';
import { FolderSink } from '../output/folder-sink';
import { namingFullDisk } from '../output/full-disk';
import { Workspace } from '../output/workspace';
import type { Progress } from '../terminal';
import { withSightings } from './prepare';
import type { Prepared } from './prepare';
import type { BuildReport } from './report';

/** Smaller packs are checked faster than a worker starts. */
const WORTH_WORKERS = 200_000;

interface BuildOptions {
  /** Whether an existing pack may be replaced. */
  force?: boolean | undefined;
  /** The pack's date, `YYYY-MM-DD`, instead of that of its lists. */
  made?: string | undefined;
}

/**
 * Builds a pack from all inputs, checks it and moves it to `out`; on any error nothing is changed.
 * @throws {DataError | ListError}
 */
export async function buildPack(
  inputs: readonly Input[],
  out: string,
  progress: Progress,
  { force = false, made }: BuildOptions = {},
): Promise<BuildReport> {
  const workspace = await Workspace.open(out, force);
  try {
    const report = await withSightings(inputs, workspace.scratch, progress, (prepared) =>
      writePack(made === undefined ? prepared : dated(prepared, made), workspace.pack, progress),
    );
    await workspace.commit();
    return { out, ...report };
  } catch (error) {
    throw namingFullDisk(error, out);
  } finally {
    workspace.discard();
    progress.clear();
  }
}

const dated = (prepared: Prepared, made: string): Prepared => ({
  ...prepared,
  input: { ...prepared.input, made },
});

async function writePack(
  { input, survey, ingested }: Prepared,
  folder: string,
  progress: Progress,
): Promise<Omit<BuildReport, 'out'>> {
  const sink = new FolderSink(folder);
  const workers = survey.photos >= WORTH_WORKERS ? new CheckWorkers() : null;
  let manifest: Manifest;
  try {
    progress.show(() => 'Writing');
    try {
      manifest = await encodePack(input, sink);
    } finally {
      await sink.close();
    }
    progress.show(() => 'Checking');
    await checkWholeSet(folder, input, manifest.photos, workers);
  } finally {
    await workers?.terminate();
  }

  const { sample, photos, owners, datasets } = manifest;
  const sources = ingested.map(({ input: { id, path }, tally, read }, index) => ({
    source: id,
    path,
    rows: tally.rows,
    rowsWithPhoto: tally.rowsWithPhoto,
    skipped: tally.skipped,
    ...survey.ofInput(index),
    ignored: read.ignored,
    notes: tally.notes,
  }));
  const { conflicts } = survey;
  return { sample, photos, owners, bytes: sink.bytes, datasets, sources, conflicts };
}
