import type { Command } from 'commander';
import { catalogue, datasetById } from '../../lib/catalogue/catalogue';
import { DataError, UsageError } from '../errors';
import { mirrored } from '../fetch/mirrored';
import { addressesOf } from '../links/addresses';
import { checkLink, type LinkState } from '../links/check-link';
import { checkLinks } from '../links/check-links';
import { wholeNumber } from '../options';
import { pluralise } from '../pluralise';
import { Progress, type Context } from '../terminal';

interface Options {
  from?: string;
  pause: number;
  json?: true;
}

/** An address and its state. */
interface Link extends LinkState {
  url: string;
  /** Where the catalogue names it. */
  in: string[];
}

/** `data links`: which of the catalogue's sources moved or disappeared. */
export function addLinks(program: Command, { terminal }: Context): void {
  program
    .command('links')
    .description("check which of the catalogue's sources moved or disappeared")
    .argument('[id...]', 'datasets (default: all of them and the whole story)')
    .option('--from <url>', 'a mirror used instead of all hosts')
    .option(
      '--pause <ms>',
      'milliseconds between two requests to a host',
      wholeNumber(0, 60_000),
      1_000,
    )
    .option('--json', 'print all addresses as JSON')
    .action(async (ids: string[], { from, pause, json }: Options) => {
      const places = wantedOf(ids);
      const progress = new Progress(terminal.stderr);
      const states = await checkLinks([...places.keys()], {
        pause,
        check: (url) => checkLink(mirrored(url, from)),
        onDone: (done) => {
          progress.show(() => `${done} of ${places.size}`);
        },
      });
      progress.clear();
      const links = [...places].map(([url, where]): Link => {
        return { url, ...states.get(url)!, in: where };
      });
      terminal.stdout.write(json ? `${JSON.stringify(links)}\n` : describe(links));
      const dead = links.filter(({ state }) => state === 'dead').length;
      if (dead > 0) throw new DataError(`${pluralise(dead, 'source')} can no longer be read.`);
    });
}

/** @throws {UsageError} for an unknown id. */
function wantedOf(ids: readonly string[]): Map<string, string[]> {
  for (const id of ids)
    if (!datasetById(id)) throw new UsageError(`There is no dataset "${id}" in the catalogue.`);
  const all = [...addressesOf(catalogue)].map(([url, places]): [string, string[]] => [
    url,
    ids.length === 0 ? places : places.filter((place) => ids.includes(place.split('.')[0]!)),
  ]);
  return new Map(all.filter(([, places]) => places.length > 0));
}

const ORDER = ['dead', 'moved', 'unclear'] as const;

/** The addresses to look at, worst first, and the number of those in order. */
function describe(links: readonly Link[]): string {
  const lines = ORDER.flatMap((wanted) =>
    links
      .filter(({ state }) => state === wanted)
      .map(({ url, why, to, in: places }) => {
        const where = to === undefined ? '' : `\n         now ${to}`;
        return `${wanted.padEnd(8)} ${url} (${why})${where}\n         in ${places.join(', ')}\n`;
      }),
  );
  const ok = links.filter(({ state }) => state === 'ok').length;
  return `${lines.join('')}${ok.toLocaleString('en')} of ${links.length.toLocaleString('en')} sources in order\n`;
}
