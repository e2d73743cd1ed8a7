import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { openPack } from '../../lib/pack/pack';
import type { Manifest, PackFiles } from '../../lib/pack/types';
import { decodePack } from '../../lib/pack/decode';
import { verifyPack } from '../../lib/pack/verify';
import { withSightings } from '../build/prepare';
import { askRandom } from '../check/random';
import { SightingCheck } from '../check/sightings';
import { pluralise } from '../pluralise';
import { namedInputs } from '../inputs/choose-inputs';
import type { InputOptions } from '../inputs/choose-inputs';
import type { Input } from '../inputs/input';
import { anySightings } from '../inputs/sightings-input';
import { path, paths, wholeNumber } from '../options';
import { onInterrupt } from '../output/interrupt';
import { FolderPackFiles } from '../pack-files';
import { Progress } from '../terminal';
import type { Context } from '../terminal';

/** The output of `data verify --json`: what the pack contains and what was checked. */
interface Verified {
  pack: string;
  photos: number;
  owners: number;
  /** Null without sightings to check. */
  asked: { photos: number; owners: number } | null;
  /** Number of random ids that were checked. */
  random: number;
}

/** `data verify`: is a pack intact, and does it answer what the lists say? */
export function addVerify(program: Command, { terminal }: Context): void {
  program
    .command('verify')
    .description('check every checksum of a pack, and every sighting against its answers')
    .usage('--pack <dir> [options]')
    .requiredOption('--pack <dir>', 'the folder of the pack', path)
    .addOption(paths('--sightings <path>', 'Parquet, or a list of your own', 'none'))
    .addOption(paths('--source <id=path>', 'a list, as for build', 'none'))
    .option('--random <n>', 'also check this many random ids', wholeNumber(0, 1e10), 0)
    .option('--json', 'print the result as JSON')
    .action(async (options: InputOptions & { pack: string; random: number; json?: true }) => {
      const named = namedInputs({ source: options.source, sightings: [] });
      const inputs = [...named, ...(await Promise.all(options.sightings.map(anySightings)))];
      const files = new FolderPackFiles(options.pack);
      const progress = new Progress(terminal.stderr);
      try {
        progress.show(() => 'Checksums');
        const manifest = await verifyPack(files);
        const asked =
          inputs.length > 0 ? await askSightings(files, manifest, inputs, progress) : null;
        const { photos, owners } = manifest;
        const { pack, random } = options;
        if (random > 0) {
          progress.show(() => 'Random ids');
          await askRandom(pack, await decodePack(files), photos, random);
        }
        const verified: Verified = { pack, photos, owners, asked, random };
        progress.clear();
        const text = options.json ? JSON.stringify(verified) : describe(verified);
        terminal.stdout.write(`${text}\n`);
      } finally {
        progress.clear();
        await files.close();
      }
    });
}

async function askSightings(
  files: PackFiles,
  { photos }: Manifest,
  inputs: readonly Input[],
  progress: Progress,
): Promise<Verified['asked']> {
  const scratch = mkdtempSync(join(tmpdir(), 'overexposed-verify-'));
  const remove = (): void => {
    rmSync(scratch, { recursive: true, force: true });
  };
  const release = onInterrupt(remove);
  try {
    return await withSightings(inputs, scratch, progress, async ({ input, survey }) => {
      const complete = survey.photos === photos;
      await new SightingCheck(await openPack(files), input, complete).run(progress);
      return { photos: survey.photos, owners: input.owners.length };
    });
  } finally {
    release();
    remove();
  }
}

function describe({ pack, photos, owners, asked, random }: Verified): string {
  const held = `${pluralise(photos, 'photo')}, ${pluralise(owners, 'owner')}`;
  const lines = [`${pack}: every checksum is correct; ${held}`];
  if (asked !== null) {
    const of = `${pluralise(asked.photos, 'photo')}, ${pluralise(asked.owners, 'owner')} of the sightings`;
    lines.push(`answered correctly: ${of}`);
  }
  if (random > 0) {
    lines.push(
      `answered correctly: every photo, its neighbours, and ${pluralise(random, 'random id')}`,
    );
  }
  return lines.join('\n');
}
