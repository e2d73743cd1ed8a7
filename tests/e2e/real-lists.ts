import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { fileUrl, treeUrl } from '../../lib/catalogue/offers/github';
import { findOffer } from '../../lib/catalogue/offers/offers';
import type { OfferedFile } from '../../lib/catalogue/offers/types';
import type { Answer } from '../browsers/loopback';
import { SHARED } from '../shared';
import { allowAll, replaceSums, withoutPack } from './publishers';

/** The lists, by dataset, and what some of their files are called there. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adience: { 'fold_3_data.txt': 'fold_0_data.txt', 'fold_4_data.txt': 'fold_0_data.txt' },
  afw: {},
  diveface: {},
  helen: {},
  megaface: { 'megaface_noises.txt': 'path-list.txt' },
  pipa: { 'all_data.txt': 'index.txt' },
  vggface: {},
};

export const REAL_LISTS: readonly string[] = Object.keys(LISTS);

const sumOf = (algorithm: string, ...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest('hex');

/**
 * Publishers' servers with the real lists of `tests/shared.ts`, as far as they are present: some files of VGG
 * Face's folder, another list of MegaFace's, and three of Adience's five folds, one of them three times. Each has
 * the size that is offered.
 */
export class RealLists {
  /** The response at an address. */
  readonly #served = new Map<string, Buffer>();
  readonly #sums = new Map<string, string>();
  /** The files of each list. */
  readonly #files: { list: string; name: string; content: Buffer }[] = [];

  static async read(): Promise<RealLists> {
    const lists = new RealLists();
    for (const list of REAL_LISTS) await lists.#add(list);
    return lists;
  }

  /** Ids of a number of DiveFace's photos. */
  photos(count: number): string[] {
    const text = this.#files.find(({ list }) => list === 'diveface')!.content.toString();
    const ids = new Set([...text.matchAll(/\/(\d+)_\d+\.jpg/g)].map(([, id]) => id!));
    return [...ids].slice(0, count);
  }

  respond(url: URL, request: IncomingMessage): Answer | null {
    const headers = { 'access-control-allow-origin': '*' };
    const file = this.#served.get(url.href);
    if (!file) return { status: 403, contentType: 'text/plain', headers, body: '' };
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const status = request.headers.range === undefined ? 200 : 206;
    return { status, contentType: 'text/plain', headers, body: file.subarray(start) };
  }

  /** Prepares a built extension to download them, with permission for their hosts. */
  async prepare(extension: string): Promise<void> {
    await replaceSums(extension, this.#sums);
    await withoutPack(extension);
    await allowAll(extension);
  }

  /** Writes the same files for the command line. @returns the arguments for `data build`. */
  async writeTo(folder: string): Promise<string[]> {
    for (const { list, name, content } of this.#files) {
      await mkdir(join(folder, list), { recursive: true });
      await writeFile(join(folder, list, name), content);
    }
    return REAL_LISTS.flatMap((id) => ['--source', `${id}=${join(folder, id)}`]);
  }

  async #add(list: string): Promise<void> {
    const offer = findOffer(list);
    if (!offer?.offered) throw new Error(`${list} is not offered.`);
    const { files } = offer;
    if (!('folder' in files)) {
      for (const file of files)
        this.#put(list, file, await read(list, LISTS[list]![file.name] ?? file.name));
      return;
    }
    const names = (await readdir(join(SHARED, 'lists', list, 'files'))).sort();
    const contents = await Promise.all(names.map((name) => read(list, `files/${name}`)));
    const tree = names.map((name, i) => {
      const path = `${files.folder}/${name}`;
      this.#put(list, { url: fileUrl(files, path), name }, contents[i]!);
      const content = contents[i]!;
      return {
        path,
        size: content.length,
        sha: sumOf('sha1', `blob ${content.length}\0`, content),
      };
    });
    this.#served.set(treeUrl(files), Buffer.from(JSON.stringify({ tree })));
    if (files.md5 !== undefined) this.#sums.set(files.md5, sumOf('md5', ...contents));
  }

  #put(list: string, { url, name, md5, bytes }: OfferedFile, there: Buffer): void {
    const content = bytes === undefined ? there : fitted(there, bytes);
    this.#served.set(url, content);
    this.#files.push({ list, name, content });
    if (md5 !== undefined) this.#sums.set(md5, sumOf('md5', content));
  }
}

/** Whole lines of a list in that many bytes, and line ends for the rest. */
function fitted(list: Buffer, bytes: number): Buffer {
  if (list.length === bytes) return list;
  const lines = list.subarray(0, bytes);
  const end = lines.lastIndexOf('\n') + 1;
  return Buffer.concat([lines.subarray(0, end), Buffer.alloc(bytes - end, '\n')]);
}

const read = (list: string, name: string): Promise<Buffer> =>
  readFile(join(SHARED, 'lists', list, name));
