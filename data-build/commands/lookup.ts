import { Option } from 'commander';
import type { Command } from 'commander';
import { answerQuery, type Lookup } from '../../lib/dataset-index/lookup';
import type { Answer } from '../../lib/dataset-index/types';
import { openPack } from '../../lib/pack/pack';
import { parseQuery } from '../../lib/flickr/address/query';
import { path } from '../options';
import { FolderPackFiles } from '../pack-files';
import { readLines } from '../read-lines';
import type { Context } from '../terminal';

interface Options {
  pack: string;
  as?: 'owner';
  json?: true;
}

/** `data lookup`: answers about photos and members, one a line. */
export function addLookup(program: Command, { terminal }: Context): void {
  program
    .command('lookup')
    .description('answer queries, from the arguments or one a line from standard input')
    .usage('--pack <dir> [options] [query...]')
    .argument('[query...]', 'photo ids, addresses, NSIDs, aliases, #tags')
    .requiredOption('--pack <dir>', 'the folder of the pack', path)
    .addOption(new Option('--as <kind>', 'how to read a bare number').choices(['owner']))
    .option('--json', 'print a JSON object a line')
    .action(async (queries: string[], { pack: folder, as, json }: Options) => {
      const files = new FolderPackFiles(folder);
      try {
        const pack = await openPack(files);
        for await (const query of queries.length > 0 ? queries : readLines(terminal.stdin)) {
          const answer = await answerQuery(pack, parseQuery(query, as), query);
          const line = json ? JSON.stringify(await detailed(pack, answer)) : describe(answer);
          terminal.stdout.write(`${line}\n`);
        }
      } finally {
        await files.close();
      }
    });
}

/** An answer about a member, with the datasets of each photo. */
async function detailed(pack: Lookup, answer: Answer): Promise<object> {
  if (answer.kind !== 'owner') return answer;
  const photos = await pack.photos(answer.photoIds);
  return {
    ...answer,
    photos: answer.photoIds.map((photoId) => ({ photoId, datasets: photos.get(photoId) ?? [] })),
  };
}

function describe(answer: Answer): string {
  const asked = JSON.stringify(answer.query);
  if (answer.kind === 'photo') {
    const by = answer.owner === null ? '' : ` by ${answer.owner}`;
    return `photo ${answer.photoId}${by}: ${answer.datasets.join(', ') || NOTHING}`;
  }
  if (answer.kind === 'owner') {
    const counts = answer.datasets.map(
      ({ id, photos }) => `${id} (${photos.toLocaleString('en')})`,
    );
    return `owner ${answer.owner}: ${counts.join(', ') || NOTHING}`;
  }
  if (answer.kind === 'invalid') return `${asked}: ${answer.error}`;
  return `${asked}: a pack holds photos and owners, nothing of this kind (${answer.kind})`;
}

const NOTHING = 'in no list of this pack';
