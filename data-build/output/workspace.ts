import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildingPrefix, markRun, removeRun, sweepDeadRuns } from './dead-runs';
import { makeFolders, removeFolders } from './folders';
import { onInterrupt } from './interrupt';
import { refuseToReplace } from './refuse-to-replace';

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
      this.#folder = mkdtempSync(join(parent, buildingPrefix(out)));
      markRun(this.#folder);
      mkdirSync(this.pack);
      mkdirSync(this.scratch);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /**
   * Removes what killed runs have left, too.
   * @param force whether a pack that is there, with all that is in its folder, may be replaced.
   * @throws {DataError} when something is in the way that may not.
   */
  static async open(out: string, force: boolean): Promise<Workspace> {
    const target = resolve(out);
    sweepDeadRuns(target);
    await refuseToReplace(target, out, force);
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
    for (const part of [old, this.scratch]) await rm(part, { recursive: true, force: true });
    removeRun(this.#folder);
    this.#release();
  }

  /** Leaves nothing behind of what was not committed. */
  discard(): void {
    this.#release();
    if (!this.#committed) this.#removeAll();
  }

  #removeAll(): void {
    if (this.#folder !== '') removeRun(this.#folder);
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
