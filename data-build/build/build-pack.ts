import { encodePack } from '../../lib/pack/encode';
import type { Input } from '../inputs/input';
import { FolderSink } from '../output/folder-sink';
import { Workspace } from '../output/workspace';
import { packInput } from '../sightings/pack-input';
import { SightingStore } from '../sightings/store';
import { surveySightings } from '../sightings/survey';
import type { Progress } from '../terminal';
import { checkWholeSet } from './check';
import { ingest, rowsByDataset } from './ingest';
import type { BuildReport } from './report';

/**
 * Builds a pack of all inputs and puts it in the place of `out`; on any error nothing is changed.
 * @throws {DataError | ListError}
 */
export async function buildPack(
  inputs: readonly Input[],
  out: string,
  progress: Progress,
): Promise<BuildReport> {
  const workspace = await Workspace.open(out);
  try {
    const report = await writePack(inputs, workspace, progress);
    await workspace.commit();
    return { out, ...report };
  } finally {
    workspace.discard();
    progress.clear();
  }
}

async function writePack(
  inputs: readonly Input[],
  workspace: Workspace,
  progress: Progress,
): Promise<Omit<BuildReport, 'out'>> {
  const store = await SightingStore.open(workspace.scratch);
  try {
    const ingested = await ingest(inputs, store, progress);
    progress.show(() => 'Sorting');
    await store.sort();
    const survey = await surveySightings(store);
    const input = packInput(store, survey, rowsByDataset(survey.datasets, ingested, store.parts));
    const sink = new FolderSink(workspace.pack);
    progress.show(() => 'Writing');
    const manifest = await encodePack(input, sink).finally(() => sink.close());
    await checkWholeSet(workspace.pack, input, progress);
    const { sample, photos, owners, datasets } = manifest;
    const sources = ingested.map(({ input: { id, path }, tally, ignored }, index) => ({
      source: id,
      path,
      rows: tally.rows,
      rowsWithPhoto: tally.rowsWithPhoto,
      skipped: tally.skipped,
      ...survey.ofInput(index),
      ignored,
      notes: tally.notes,
    }));
    const { conflicts } = survey;
    return { sample, photos, owners, bytes: sink.bytes, datasets, sources, conflicts };
  } finally {
    store.close();
  }
}
