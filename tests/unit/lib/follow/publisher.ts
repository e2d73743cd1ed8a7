import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { zipSync } from 'fflate';
import { sha256 } from '../../../../lib/pack/bits/digest';
import { signatureText, signedBytes } from '../../../../lib/pack/release/release';
import { packOf, type Photo } from '../pack/make-pack';

export interface Key {
  secret: KeyObject;
  /** In base64. */
  open: string;
}

export function newKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  return { secret: privateKey, open: Buffer.from(x!, 'base64url').toString('base64') };
}

/** The files of a signed pack. */
export async function published(
  photos: readonly Photo[],
  release: number,
  key: Key,
  name = 'The Gazette',
): Promise<Map<string, Uint8Array>> {
  const { files } = await packOf(photos);
  return signedAs(files, release, key, name);
}

/** The files of a pack with a signature, in the place of any that is there. */
export async function signedAs(
  pack: ReadonlyMap<string, Uint8Array>,
  release: number,
  key: Key,
  name = 'The Gazette',
): Promise<Map<string, Uint8Array>> {
  const files = new Map(pack);
  const manifest = await sha256(files.get('manifest.json')!);
  const signed = { name, release, key: key.open, manifest };
  const signature = sign(null, signedBytes(signed), key.secret).toString('base64');
  files.set('manifest.sig', new TextEncoder().encode(signatureText(signed, signature)));
  return files;
}

/** The files of a signed pack as one file. */
export function asOneFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const {
    'manifest.sig': signature,
    'manifest.json': manifest,
    ...others
  } = Object.fromEntries(files);
  const entries = { 'manifest.sig': signature!, 'manifest.json': manifest!, ...others };
  return zipSync(entries, { level: 0 });
}

/** A server with a folder, which counts the bytes that it gives. */
export class FolderServer {
  readonly asked: { name: string; range: string | null; bytes: number }[] = [];

  constructor(
    readonly folder: string,
    public files: ReadonlyMap<string, Uint8Array>,
    public ranges = true,
  ) {}

  get bytes(): number {
    return this.asked.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Bytes of all files. */
  get size(): number {
    return [...this.files.values()].reduce((sum, { length }) => sum + length, 0);
  }

  readonly fetch: typeof fetch = (input, init) => {
    const name = (input as string).slice(this.folder.length);
    const file = this.files.get(name);
    if (!file) return Promise.resolve(new Response('', { status: 404 }));
    const range = this.ranges ? new Headers(init?.headers).get('range') : null;
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const bytes = range === null ? file : file.subarray(Number(start), Number(end) + 1);
    this.asked.push({ name, range, bytes: bytes.length });
    const body = bytes as Uint8Array<ArrayBuffer>;
    return Promise.resolve(new Response(body, { status: range === null ? 200 : 206 }));
  };
}
