import { Option } from 'commander';
import type { Command } from 'commander';
import { parseQuery } from '../../lib/flickr/address/query';
import { UsageError } from '../errors';
import { namedLists } from '../inputs/choose-inputs';
import { paths } from '../options';
import { Progress } from '../terminal';
import type { Context } from '../terminal';
import { traceRows } from '../trace/trace';
import type { Subject, Trace } from '../trace/trace';

interface Options {
  source: readonly string[];
  as?: 'owner';
  json?: true;
}

/** `data trace`: the rows of the lists that name a photo or a member. */
export function addTrace(program: Command, { terminal }: Context): void {
  program
    .command('trace')
    .description('print the rows of lists that name a photo or a member')
    .usage('<query> --source <id=path> [options]')
    .argument('<query>', 'a photo id, an address, an NSID or an alias')
    .addOption(paths('--source <id=path>', 'a list, as for build', 'none'))
    .addOption(new Option('--as <kind>', 'how to read a bare number').choices(['owner']))
    .option('--json', 'print the rows as JSON')
    .action(async (query: string, { source, as, json }: Options) => {
      const subject = subjectOf(query, as);
      const inputs = namedLists(source);
      if (inputs.length === 0) throw new UsageError('Name the lists to search with --source.');
      const progress = new Progress(terminal.stderr);
      try {
        const trace = await traceRows(query, subject, inputs, progress);
        progress.clear();
        terminal.stdout.write(`${json ? JSON.stringify(trace) : describe(trace)}\n`);
      } finally {
        progress.clear();
      }
    });
}

/** @throws {UsageError} if it is neither a photo nor a member. */
function subjectOf(text: string, as: 'owner' | undefined): Subject {
  const query = parseQuery(text, as);
  if (query.kind === 'photo') return { photoId: Number(query.photoId) };
  if (query.kind === 'owner') return { owner: query.owner };
  throw new UsageError(`trace takes a photo or a member, not ${JSON.stringify(text)}.`);
}

function describe({ query, rows, searched }: Trace): string {
  const files = searched.map(
    ({ source, file, sha256, bytes }) =>
      `    ${source} ${file}, ${bytes.toLocaleString('en')} bytes, SHA-256 ${sha256}`,
  );
  const found = rows.flatMap(({ dataset, file, at, sha256, text }) => [
    `${dataset} ${file} ${at}: ${text}`,
    `    SHA-256 of the file: ${sha256}`,
  ]);
  const none = `No row of these lists names ${JSON.stringify(query)}.`;
  return [...(rows.length > 0 ? found : [none]), 'searched:', ...files].join('\n');
}
