import type { Command } from 'commander';
import { SOURCES } from '../../lib/sources/sources';
import type { Context } from '../terminal';

/** `data sources`: the lists that are understood. */
export function addSources(program: Command, { terminal }: Context): void {
  program
    .command('sources')
    .description('list the sources that are understood')
    .option('--json', 'print them as JSON')
    .action(({ json }: { json?: true }) => {
      const sources = SOURCES.map(({ id, title, files, origin }) => ({ id, title, files, origin }));
      const text = sources.map(
        ({ id, title, files, origin }) => `${id}\n    ${title}\n    files: ${files}\n    ${origin}`,
      );
      terminal.stdout.write(`${json ? JSON.stringify(sources) : text.join('\n')}\n`);
    });
}
