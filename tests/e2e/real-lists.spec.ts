import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { FolderPackFiles } from '../../data-build/pack-files';
import { main } from '../../data-build/main';
import { answerQuery } from '../../lib/dataset-index/lookup';
import type { Answer } from '../../lib/dataset-index/types';
import { parseQuery } from '../../lib/flickr/address/query';
import type { CheckReply, PageAnswer } from '../../lib/messages/types';
import { decodePack } from '../../lib/pack/decode';
import { openPack } from '../../lib/pack/pack';
import type { DatasetCount } from '../../lib/pack/types';
import { hasShared } from '../shared';
import { downloadRealLists } from './download-real-lists';
import { RealLists } from './real-lists';
import { expect, test } from './test';

/** Inside the extension's own pages. */
declare const chrome: Browser;

/** Ids per message. */
const AT_ONCE = 2_000;
/** Every so many members, one is looked up completely. */
const EVERY = 97;

const send = <T>(tab: Page, messages: { type: string; payload: unknown }[]): Promise<T[]> =>
  tab.evaluate(async (all) => {
    const values: unknown[] = [];
    for (const message of all) {
      const answer = await chrome.runtime.sendMessage<unknown, { value: unknown }>(message);
      values.push(answer.value);
    }
    return values as T[];
  }, messages);

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) =>
    all.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );

// By command, as it takes more than a minute: REAL_LISTS=1 npm run e2e -- tests/e2e/real-lists.spec.ts
if (hasShared && process.env.REAL_LISTS) {
  test('downloaded lists answer exactly as the command line does', async ({ browserName }) => {
    // Two programs read everything, and one checks its result with ten million lookups.
    test.setTimeout(240_000);
    const lists = await RealLists.read();
    await using folder = await temporary();
    const built = join(folder.path, 'pack');
    await build(['build', '--out', built, ...(await lists.writeTo(folder.path))]);
    const files = new FolderPackFiles(built);
    const pack = await openPack(files);
    // One pack of all lists also counts a member's photos in lists that name none, where another names whose they are.
    const naming = pack.manifest.datasets.filter(({ namesMembers }) => namesMembers);
    const own = (counts: DatasetCount[]) =>
      counts.filter(({ id }) => naming.some((dataset) => dataset.id === id));
    const { owners, photos } = await decodePack(files);
    const ids: number[] = [];
    for await (const batch of photos()) ids.push(...batch.ids);
    expect([ids.length, owners.length]).toEqual([pack.manifest.photos, pack.manifest.owners]);

    await downloadRealLists(lists, browserName, async ({ page }) => {
      // Each photo that is listed, and the id behind it.
      const asked = ids.flatMap((id) => [String(id), String(id + 1)]);
      const payloads = chunks(asked).map((payload) => ({ type: 'check-photos', payload }));
      const replies = await send<CheckReply>(page, payloads);
      expect(
        differences(
          replies.map((reply) => reply.photos),
          await pack.photos(asked),
        ),
      ).toEqual([]);

      const questions = chunks(owners).map((some) => ({
        type: 'ask',
        payload: { photos: [], owners: some },
      }));
      const answers = await send<PageAnswer>(page, questions);
      expect(
        differences(
          answers.map((answer) => answer.owners),
          new Map([...(await pack.owners(owners))].map(([id, counts]) => [id, own(counts)])),
        ),
      ).toEqual([]);

      const texts = [
        ...owners.filter((_, i) => i % EVERY === 0),
        ...ids
          .filter((_, i) => i % (20 * EVERY) === 0)
          .map((id) => `https://flickr.com/photos/x/${id}`),
      ];
      const searches = texts.map((payload) => ({ type: 'search', payload }));
      const found = await send<{ answers: Answer[] }>(page, searches);
      for (const [i, text] of texts.entries()) {
        const right = await answerQuery(pack, parseQuery(text), text);
        const expected =
          right.kind === 'owner' ? { ...right, datasets: own(right.datasets) } : right;
        expect(found[i]!.answers).toContainEqual(expected);
      }
    });
    await files.close();
  });
}

/** The first differences between browser and command line. */
function differences<T>(answers: Record<string, T>[], right: ReadonlyMap<string, T>): unknown[] {
  const found = new Map(answers.flatMap((each) => Object.entries(each)));
  const ids = [...new Set([...found.keys(), ...right.keys()])];
  return ids
    .map((id) => [id, found.get(id) ?? null, right.get(id) ?? null])
    .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .slice(0, 5);
}

/** Runs the command line. @throws {Error} with its output if it fails. */
async function build(args: string[]): Promise<void> {
  let stderr = '';
  const write = (text: string) => (stderr += text);
  const status = await main(args, {
    terminal: {
      stdin: Readable.from([]),
      stdout: { write: () => true },
      stderr: { write, isTTY: false },
    },
    lists: '/nonexistent',
  });
  if (status !== 0) throw new Error(stderr);
}

async function temporary(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'overexposed-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
