import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FORMAT, MANIFEST } from '../../lib/pack/files/manifest';
import { DataError } from '../errors';
import { makeFolders, removeFolders } from './folders';
import { onInterrupt } from './interrupt';

/**
 * A hidden folder beside the pack to be written, on the same disk: what is in it takes the pack's
 * place in one step, or is gone.
 */
export class Workspace {
  readonly #release: () => void;
  /** Folders that had to be made to hold the pack. */
  readonly #made: string[];
  /** Empty until it is made. */
  readonly #folder: string = '';
  #committed = false;

  private constructor(private readonly out: string) {
    // An interruption from here on finds what was made: nothing else runs in between.
    this.#release = onInterrupt(() => {
      this.#removeAll();
    });
    const parent = dirname(out);
    this.#made = makeFolders(parent);
    try {
      this.#folder = mkdtempSync(join(parent, `.${basename(out)}.building-`));
      mkdirSync(this.pack);
      mkdirSync(this.scratch);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** @throws {DataError} when `out` is something else than a pack or an empty folder. */
  static async open(out: string): Promise<Workspace> {
    const target = resolve(out);
    await refuseToReplace(target, out);
    return new Workspace(target);
  }

  /** Where the new pack is written. */
  get pack(): string {
    return join(this.#folder, 'pack');
  }

  /** For what does not fit in memory. */
  get scratch(): string {
    return join(this.#folder, 'scratch');
  }

  /** Puts the new pack in its place, and what was there away. */
  async commit(): Promise<void> {
    // At once: an interruption in between would take the older pack away with the rest.
    const old = join(this.#folder, 'old');
    const had = tryToRename(this.out, old);
    try {
      renameSync(this.pack, this.out);
    } catch (error) {
      if (had) renameSync(old, this.out);
      throw error;
    }
    this.#committed = true;
    await rm(this.#folder, { recursive: true, force: true });
    this.#release();
  }

  /** Leaves nothing behind of what was not committed. */
  discard(): void {
    this.#release();
    if (!this.#committed) this.#removeAll();
  }

  #removeAll(): void {
    if (this.#folder !== '') rmSync(this.#folder, { recursive: true, force: true });
    removeFolders(this.#made);
  }
}

function tryToRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

async function refuseToReplace(target: string, shown: string): Promise<void> {
  const names = await readdir(target).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new DataError(`${shown} is a file, or in one: choose another folder.`);
    throw error;
  });
  if (names.length === 0) return;
  const manifest = await readFile(join(target, MANIFEST), 'utf8').catch(() => '');
  if (!manifest.includes(`"${FORMAT}"`)) {
    throw new DataError(`${shown} is not a pack: it is not replaced. Choose another folder.`);
  }
}
