import { Option } from 'commander';
import type { Command } from 'commander';
import { answerQuery, type Lookup } from '../../lib/dataset-index/lookup';
import type { Answer } from '../../lib/dataset-index/types';
import { openPack } from '../../lib/pack/pack';
import { parseQuery } from '../../lib/flickr/address/query';
import { path } from '../options';
import { describeAnswer, statusOf, withSearched } from '../lookup-answers';
import { FolderPackFiles } from '../pack-files';
import { readLines } from '../read-lines';
import type { Context } from '../terminal';

interface Options {
  pack: string;
  as?: 'owner';
  json?: true;
}

/** `data lookup`: answers about photos and members, one per line. */
export function addLookup(program: Command, { terminal }: Context): void {
  program
    .command('lookup')
    .description('answer queries, from the arguments or one per line from standard input')
    .usage('--pack <dir> [options] [query...]')
    .argument('[query...]', 'photo ids, addresses, NSIDs, aliases, #tags')
    .requiredOption('--pack <dir>', 'the folder of the pack', path)
    .addOption(new Option('--as <kind>', 'how to read a bare number').choices(['owner']))
    .option('--json', 'print a JSON object per line')
    .action(async (queries: string[], { pack: folder, as, json }: Options) => {
      const files = new FolderPackFiles(folder);
      try {
        const pack = await openPack(files);
        const status = statusOf(pack);
        for await (const query of queries.length > 0 ? queries : readLines(terminal.stdin)) {
          const answer = await answerQuery(pack, parseQuery(query, as), query);
          const line = json
            ? JSON.stringify({
                ...withSearched(answer, status),
                ...(await datasetsOfPhotos(pack, answer)),
              })
            : describeAnswer(answer, status);
          terminal.stdout.write(`${line}\n`);
        }
      } finally {
        await files.close();
      }
    });
}

/** The datasets of each of a member's photos. */
async function datasetsOfPhotos(pack: Lookup, answer: Answer): Promise<object> {
  if (answer.kind !== 'owner') return {};
  const photos = await pack.photos(answer.photoIds);
  return {
    photos: answer.photoIds.map((photoId) => ({ photoId, datasets: photos.get(photoId) ?? [] })),
  };
}
