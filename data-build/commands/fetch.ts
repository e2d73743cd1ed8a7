import type { Command } from 'commander';
import { BY_DEFAULT, findOffer } from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import { findDerivedSource, findSource } from '../../lib/sources/sources';
import { pluralise } from '../pluralise';
import { DataError, UsageError } from '../errors';
import { RETRY_POLICY } from '../fetch/download';
import { fetchList } from '../fetch/fetch-list';
import type { Fetched } from '../fetch/fetch-list';
import { path } from '../options';
import { Progress } from '../terminal';
import type { Context } from '../terminal';

interface Options {
  dir: string;
  from?: string;
  json?: true;
}

/** `data fetch`: downloads lists from their publishers. */
export function addFetch(
  program: Command,
  { terminal, lists, patience = RETRY_POLICY }: Context,
): void {
  program
    .command('fetch')
    .description('download lists from their publishers')
    .argument('[id...]', 'sources (default: all face lists that stand on their own)')
    .option('--dir <dir>', 'the folder with a subfolder for each source', path, lists)
    .option('--from <url>', "a mirror used instead of the publishers' hosts")
    .option('--json', 'print what is there as JSON')
    .action(async (ids: string[], { dir, from, json }: Options) => {
      const named = ids.length > 0 ? [...new Set(ids)] : BY_DEFAULT.map(({ dataset }) => dataset);
      const wanted = named.map((id) => [id, offer(id)] as const);
      if (from !== undefined && !(/^https?:\/\//.test(from) && URL.canParse(from))) {
        throw new UsageError(
          `--from takes an address such as http://localhost:8080, not "${from}".`,
        );
      }
      const progress = new Progress(terminal.stderr);
      const fetched: Fetched[] = [];
      const failed: string[] = [];
      for (const [id, files] of wanted) {
        try {
          fetched.push(await fetchList(id, files, { dir, from, patience, progress }));
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          failed.push(`${id}: ${error.message}`);
        } finally {
          progress.clear();
        }
      }
      terminal.stdout.write(json ? `${JSON.stringify(fetched)}\n` : fetched.map(describe).join(''));
      if (failed.length > 0) throw new DataError(failed.join('; '));
    });
}

/** @throws {UsageError} for an unknown id, {DataError} for a list that cannot be fetched. */
function offer(id: string): Offer['files'] {
  const list = findOffer(id);
  if (list?.offered) return list.files;
  if (list) throw new DataError(`${id} cannot be fetched: ${list.why} See ${list.page}`);
  const source = findSource(id) ?? findDerivedSource(id);
  if (!source) throw new UsageError(`There is no source "${id}": "data sources" lists them.`);
  throw new DataError(`${id}: there is nothing to download: ${source.origin}`);
}

function describe({ source, folder, files, kept }: Fetched): string {
  const there = kept > 0 ? `, ${kept.toLocaleString('en')} of them there already` : '';
  return `${source}: ${pluralise(files, 'file')} in ${folder}${there}\n`;
}
