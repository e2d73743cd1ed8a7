import type { Command } from 'commander';
import { pluralise } from '../pluralise';
import { path, wholeNumber } from '../options';
import type { SampleOptions } from '../sample/photos';
import { writeSample } from '../sample/write-sample';
import { Progress } from '../terminal';
import type { Context } from '../terminal';

/** `data sample`: an invented list. */
export function addSample(program: Command, { terminal }: Context): void {
  program
    .command('sample')
    .description('write an invented list with the statistics of real ones')
    .usage('--out <dir> [options]')
    .requiredOption('--out <dir>', 'a folder for the list only', path)
    .option('--photos <n>', 'how many photos', wholeNumber(1, 100_000_000), 20_000)
    .option(
      '--seed <n>',
      'a different seed gives a different sample',
      wholeNumber(0, 2 ** 53 - 1),
      1,
    )
    .action(async ({ out, photos, seed }: SampleOptions & { out: string }) => {
      const path = await writeSample(out, { photos, seed }, new Progress(terminal.stderr));
      terminal.stdout.write(`${path}: ${pluralise(photos, 'photo')}, source "list"\n`);
    });
}
