import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import type { Answer } from '../browsers/loopback';
import { NO_PACK } from '../../lib/dataset-index/built-in';
import { findOffer } from '../../lib/catalogue/offers/offers';
import type { OfferedFile } from '../../lib/catalogue/offers/types';

/** How a publisher's server handles one request. */
type Fault = 'cut' | 'half' | 'wrong' | 'page' | '403' | '429' | 'silence';

/** The only file of a list. */
function fileOf(dataset: string): OfferedFile {
  const offer = findOffer(dataset);
  if (!offer?.offered || 'folder' in offer.files) throw new Error(`${dataset} has no files.`);
  const [file] = offer.files;
  if (offer.files.length !== 1 || !file) throw new Error(`${dataset} has several files.`);
  return file;
}

/**
 * Publishers' servers, which serve invented lists at the addresses of real ones. Like the real servers, they let
 * any page read their responses, support ranges, and reject CORS preflights.
 */
export class Publishers {
  /** The requests: the list and the first byte. */
  readonly asked: { dataset: string; start: number }[] = [];
  /** Faults for the next requests for a list; after these it is served. */
  readonly faults = new Map<string, Fault[]>();
  /** Milliseconds of a download. */
  during: number | undefined;
  /** @param lists invented lists by dataset. */
  constructor(readonly lists: Readonly<Record<string, string>>) {}

  async respond(url: URL, request: IncomingMessage): Promise<Answer | null> {
    await Promise.resolve();
    const dataset = Object.keys(this.lists).find((id) => fileOf(id).url === url.href);
    if (dataset === undefined || request.method !== 'GET') return null;
    const text = this.lists[dataset]!;
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    this.asked.push({ dataset, start });
    const headers = { 'access-control-allow-origin': '*' };
    const answer: Answer & { body: string } = {
      ...{ status: 206, contentType: 'text/plain', headers, body: text.slice(start) },
      ...(this.during !== undefined && { during: this.during }),
    };
    const half = Math.floor(answer.body.length / 2);
    const whole = { ...headers, 'content-length': String(answer.body.length) };
    const fault = this.faults.get(dataset)?.shift();
    switch (fault) {
      case 'cut':
        return { ...answer, headers: whole, cutAfter: half };
      case 'half':
        return { ...answer, headers: whole, haltAfter: half };
      case 'wrong':
        return { ...answer, body: answer.body.replace('9', '8') };
      case 'page':
        return { ...answer, status: 200, contentType: 'text/html', body: '<p>Sign in' };
      case '403':
        return { ...answer, status: 403, body: '' };
      case '429':
        return { ...answer, status: 429, headers: { ...headers, 'retry-after': '1' }, body: '' };
      case 'silence':
        return new Promise<never>(() => undefined);
      case undefined:
        return answer;
    }
  }

  /**
   * Replaces the real lists' checksums in the built extension with those of the invented lists. Hosts are allowed
   * in advance, as no test can answer the browser's prompt.
   */
  async prepare(extension: string): Promise<void> {
    const sums = Object.entries(this.lists).map(([dataset, text]) => {
      const { md5, bytes } = fileOf(dataset);
      if (md5 === undefined) throw new Error(`${dataset} has no MD5.`);
      if (bytes !== undefined && bytes !== text.length)
        throw new Error(`${dataset}: ${bytes} bytes.`);
      return [md5, createHash('md5').update(text).digest('hex')] as const;
    });
    await replaceSums(extension, new Map(sums));
    await allowAll(extension);
  }
}

/** Replaces checksums in a built extension. */
export async function replaceSums(
  extension: string,
  sums: ReadonlyMap<string, string>,
): Promise<void> {
  const left = new Set(sums.keys());
  for (const name of await readdir(extension, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(extension, name);
    const before = await readFile(path, 'utf8');
    let after = before;
    for (const [old, sum] of sums) {
      if (!after.includes(old)) continue;
      left.delete(old);
      after = after.replaceAll(old, sum);
    }
    if (after !== before) await writeFile(path, after);
  }
  if (left.size > 0) throw new Error('The built extension has other checksums.');
}

/** Removes a built extension's index, as in the build that users get. */
export async function withoutPack(extension: string): Promise<void> {
  const pack = join(extension, 'pack');
  await rm(pack, { recursive: true });
  await mkdir(pack);
  await writeFile(join(pack, NO_PACK), '');
}

/** Gives a built extension permission for every host that it would ask a person for. */
export async function allowAll(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, string[]>;
  manifest.host_permissions!.push(...manifest.optional_host_permissions!);
  delete manifest.optional_host_permissions;
  await writeFile(path, JSON.stringify(manifest));
}

/** Rows, each with a line feed, of exactly as many bytes as the offer says. */
export function filled(
  dataset: string,
  rows: readonly string[],
  other: (i: number) => string,
): string {
  const { bytes } = fileOf(dataset);
  let text = `${rows.join('\n')}\n`;
  if (bytes === undefined) return text;
  for (let i = 0; ; i++) {
    const more = `${other(i)}\n`;
    if (text.length + more.length > bytes) break;
    text += more;
  }
  return text + '\n'.repeat(bytes - text.length);
}
