import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { sha256 } from '../../lib/pack/bits/digest';
import { MANIFEST } from '../../lib/pack/files/manifest';
import {
  isPublisherName,
  keyFingerprint,
  readRelease,
  ReleaseError,
  SIGNATURE,
  signatureText,
  signedBytes,
  type Release,
} from '../../lib/pack/release/release';
import { verifyPack } from '../../lib/pack/verify';
import { DataError, isMissing, UsageError } from '../errors';
import { path, wholeNumber } from '../options';
import { FolderPackFiles } from '../pack-files';
import { writeOneFile } from '../package/one-file';
import type { Context } from '../terminal';

interface SignOptions {
  key: string;
  pack: string;
  name: string;
  release?: number;
  file?: string;
}

/** `data key` and `data sign`: make a pack that others can follow. */
export function addSign(program: Command, { terminal }: Context): void {
  program
    .command('key')
    .description('make a key for signing packs')
    .usage('--out <file>')
    .requiredOption('--out <file>', 'file for the private key; whoever has it can sign', path)
    .action(async ({ out }: { out: string }) => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
      await writeFile(out, pem, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        throw new DataError(`${out} already exists: a key is never replaced.`);
      });
      const fingerprint = await keyFingerprint(publicKeyOf(privateKey));
      terminal.stdout.write(`${out}: keep it to yourself\nfingerprint: ${fingerprint}\n`);
    });
  program
    .command('sign')
    .description('sign a pack, so that others can follow it')
    .usage('--key <file> --pack <dir> --name <name> [--release <n>] [--file <zip>]')
    .requiredOption('--key <file>', 'a private Ed25519 key in PEM, as made by “data key”', path)
    .requiredOption('--pack <dir>', 'the folder of the pack', path)
    .requiredOption('--name <name>', 'the name that followers see')
    .option(
      '--release <n>',
      'must rise each time (default: seconds since 1970)',
      wholeNumber(1, 1e15),
    )
    .option('--file <zip>', 'write the signed pack as one file, too', zipPath)
    .action(async (options: SignOptions) => {
      const { pack, file } = options;
      const { name, release } = await signPack(options);
      const fingerprint = await keyFingerprint(publicKeyOf(await readKey(options.key)));
      if (file !== undefined) await writeOneFile(pack, file);
      const written = file ?? join(pack, SIGNATURE);
      terminal.stdout.write(
        `${written}: release ${release} of ${name}\nfingerprint: ${fingerprint}\n`,
      );
    });
}

/** Followers recognise a single file by this ending. */
function zipPath(value: string): string {
  if (/\.zip$/i.test(value)) return path(value);
  throw new InvalidArgumentError('It must end in .zip.');
}

async function signPack({ key: file, pack, name, release }: SignOptions): Promise<Release> {
  if (!isPublisherName(name))
    throw new UsageError('--name must be a single line of at most 80 characters.');
  const key = await readKey(file);
  const files = new FolderPackFiles(pack);
  try {
    await verifyPack(files);
    const signed: Release = {
      name,
      release: release ?? Math.floor(Date.now() / 1000),
      key: publicKeyOf(key),
      manifest: await sha256(await files.read(MANIFEST)),
    };
    await refuseOlder(signed, pack);
    const signature = sign(null, signedBytes(signed), key).toString('base64');
    const target = join(pack, SIGNATURE);
    await writeFile(`${target}.new`, signatureText(signed, signature));
    await rename(`${target}.new`, target);
    return signed;
  } finally {
    await files.close();
  }
}

/** Followers refuse a release that is not newer, and one with another key. */
async function refuseOlder({ release, key }: Release, pack: string): Promise<void> {
  const text = await readFile(join(pack, SIGNATURE), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (text === null) return;
  const before = await readRelease(text).catch((error: unknown) => {
    if (error instanceof ReleaseError) throw new DataError(`${error.message} Remove it first.`);
    throw error;
  });
  if (before.key !== key) {
    throw new DataError(`${pack} is signed by another key: its followers would refuse yours.`);
  }
  if (release <= before.release) {
    throw new DataError(`${pack} is release ${before.release}: --release must be more than that.`);
  }
}

async function readKey(file: string): Promise<KeyObject> {
  const pem = await readFile(file);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new DataError(`${file} is not a private key in PEM.`, { cause });
  }
  throw new DataError(`${file} is not an Ed25519 key: “data key” makes one.`);
}

/** The 32 bytes of the public key, in base64. */
function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x!, 'base64url').toString('base64');
}
