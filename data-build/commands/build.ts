import type { Command } from 'commander';
import { buildPack } from '../build/build-pack';
import { describeBuild } from '../build/report';
import { defaultInputs, namedInputs } from '../inputs/choose-inputs';
import type { InputOptions } from '../inputs/choose-inputs';
import { day, path, paths } from '../options';
import { Progress } from '../terminal';
import type { Context } from '../terminal';

/** `data build`: lists to pack. */
export function addBuild(program: Command, { terminal, lists }: Context): void {
  program
    .command('build')
    .description('build a pack from lists')
    .usage('--out <dir> [options]')
    .requiredOption('--out <dir>', 'the folder of the pack', path)
    .addOption(
      paths(
        '--source <id=path>',
        'a list: a file, a folder or an archive',
        'every fetched list, else the sample',
      ),
    )
    .addOption(
      paths('--sightings <path>', 'sightings in Parquet: a file, or a folder of parts', 'none'),
    )
    .option('--force', 'replace a pack in the folder, with everything beside it')
    .option('--made <day>', 'the date of the pack (default: when its lists were fetched)', day)
    .option('--json', 'print the report as JSON')
    .action(
      async (options: InputOptions & { out: string; force?: true; made?: string; json?: true }) => {
        const named = namedInputs(options);
        const inputs = named.length > 0 ? named : await defaultInputs(lists);
        if (inputs[0]?.id === 'sample') {
          terminal.stderr.write(
            'There are no lists: packing the sample, which can mark no photo.\n',
          );
        }
        const { out, force, made } = options;
        const report = await buildPack(inputs, out, new Progress(terminal.stderr), { force, made });
        const text = options.json ? JSON.stringify(report) : describeBuild(report);
        terminal.stdout.write(`${text}\n`);
      },
    );
}
