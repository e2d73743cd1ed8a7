/**
 * `npm run release`: makes a pack from lists, a package with it for each browser as a zip archive for its
 * store, and the sources from which a reviewer rebuilds the same bytes. See docs/RELEASE.md.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow, sourceFiles, uncommitted } from './files';
import { releaseOptions } from './options';
import type { ReleaseOptions } from './options';
import { packOf } from './pack';
import { differences } from './rebuild';
import { zipFiles } from './zip';

const ROOT = resolve(import.meta.dirname, '../..');
const FETCHED = join(ROOT, 'data-build/lists');
/** The builds, and the stores for each: Edge's takes the package for Chrome unchanged. */
const STORES = { chrome: ['chrome', 'edge'], firefox: ['firefox'] };

/** Runs a Node program to its end. @throws {Error} if it fails; it has already printed why. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${args.slice(-6).join(' ')}: failed.`);
}

const data = (...args: string[]): void => {
  run(['--import', 'tsx', 'data-build/cli.ts', ...args]);
};

async function release(options: ReleaseOptions): Promise<void> {
  const { out, check } = options;
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  mkdirSync(out, { recursive: true });
  const pack = await packOf(options, FETCHED, data);
  data('verify', '--pack', pack);

  const archives = new Map<string, Uint8Array>();
  for (const [browser, stores] of Object.entries(STORES)) {
    const built = join(ROOT, '.output', `${browser}-mv3`);
    rmSync(built, { recursive: true, force: true });
    run(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], { PACK: pack });
    const zip = zipFiles(filesBelow(built));
    for (const store of stores) archives.set(`${name}-${version}-${store}.zip`, zip);
  }
  const sources = sourceFiles(ROOT);
  if (sources === null) console.log('No archive of sources: this folder is no clone.');
  else {
    const changed = uncommitted(ROOT);
    if (changed.length > 0)
      console.log(`Not as committed, and released so:\n${changed.join('\n')}`);
    for (const [file, bytes] of filesBelow(pack)) sources.set(`pack/${file}`, bytes);
    archives.set(`${name}-${version}-sources.zip`, zipFiles(sources));
  }
  const sums = [...archives].map(([file, bytes]) => {
    writeFileSync(join(out, file), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  console.log(`In ${out}:\n${sums.join('')}`);

  if (!check) return;
  if (sources === null) throw new Error('--check needs the archive of sources.');
  const different = differences(sources, archives);
  if (different.length > 0)
    throw new Error(`Rebuilt with different bytes: ${different.join(', ')}`);
  console.log('Rebuilt from the sources elsewhere: identical.');
}

try {
  await release(releaseOptions(process.argv.slice(2), process.cwd()));
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
