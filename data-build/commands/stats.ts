import type { Command } from 'commander';
import { packStats } from '../stats/stats';
import type { PackStats } from '../stats/stats';
import { pluralise } from '../pluralise';
import { path } from '../options';
import { FolderPackFiles } from '../pack-files';
import type { Context } from '../terminal';

/** `data stats`: a pack's size, with bounds to compare it with. */
export function addStats(program: Command, { terminal }: Context): void {
  program
    .command('stats')
    .description('print sizes, false-positive rates of the filters, and entropy bounds')
    .usage('--pack <dir> [options]')
    .requiredOption('--pack <dir>', 'the folder of the pack', path)
    .option('--json', 'print them as JSON')
    .action(async ({ pack, json }: { pack: string; json?: true }) => {
      const files = new FolderPackFiles(pack);
      try {
        const stats = await packStats(files);
        terminal.stdout.write(`${json ? JSON.stringify(stats) : describe(stats)}\n`);
      } finally {
        await files.close();
      }
    });
}

function describe({
  fingerprint,
  photos,
  owners,
  bytes,
  bitsPerPhoto,
  files,
  entropyBytes,
  filters,
}: PackStats): string {
  const row = (name: string, size: number): string => {
    const bits = ((size * 8) / photos).toFixed(2);
    return `    ${name.padEnd(28)}${size.toLocaleString('en').padStart(14)} bytes${bits.padStart(8)} bits per photo`;
  };
  const percent = (rate: number): string => `${(rate * 100).toFixed(2)} %`;
  return [
    `${pluralise(photos, 'photo')}, ${pluralise(owners, 'owner')}, ` +
      `${pluralise(bytes, 'byte')}, ${bitsPerPhoto.toFixed(2)} bits per photo`,
    `fingerprint ${fingerprint}`,
    ...files.map(({ name, bytes: size }) => row(name, size)),
    'lower bounds for the photo ids alone',
    row('given only their range', entropyBytes.uniform),
    row('by frequency of gaps', entropyBytes.order0),
    row('given the two previous gaps', entropyBytes.order2),
    row('the same, odd and even separately', entropyBytes.order2ByParity),
    'false positives of the filters',
    ...filters.photos.map(
      ({ from, to, falsePositiveRate }) =>
        `    ${`${from}–${to}`.padEnd(42)}${percent(falsePositiveRate).padStart(9)}`,
    ),
    `    ${'owners'.padEnd(42)}${percent(filters.owners.falsePositiveRate).padStart(9)}`,
  ].join('\n');
}
