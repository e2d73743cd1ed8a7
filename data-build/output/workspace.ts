import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildingPrefix, markRun, removeRun, sweepDeadRuns } from './dead-runs';
import { makeFolders, removeFolders } from './folders';
import { onInterrupt } from './interrupt';
import { refuseToReplace } from './refuse-to-replace';

/**
 * A hidden folder beside the pack to be written, on the same disk: its contents either replace the pack in
 * one step or are removed.
 */
export class Workspace {
  readonly #release: () => void;
  /** Folders that had to be made to contain the pack. */
  readonly #made: string[];
  /** Empty until it is made. */
  readonly #folder: string = '';
  #committed = false;

  private constructor(private readonly out: string) {
    // From here on an interruption finds everything that was made: nothing else runs in between.
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
   * Also removes what killed runs left.
   * @param force whether an existing pack, with everything in its folder, may be replaced.
   * @throws {DataError} if something is in the way that may not be replaced.
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

  /** Moves the new pack into place, and the old one away. */
  async commit(): Promise<void> {
    // Synchronously: an interruption in between would delete the older pack with the rest.
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

  /** Removes everything that was not committed. */
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
