import type { RetryPolicy } from './fetch/download';

/** Where a command reads and writes; replaced in tests. */
export interface Terminal {
  stdin: AsyncIterable<Buffer | string>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean | undefined };
}

/** The environment of commands. */
export interface Context {
  terminal: Terminal;
  /** The folder with a subfolder for each source's list. */
  lists: string;
  /** For downloads; tests use shorter times. */
  patience?: RetryPolicy;
}

/** Shows the progress of a long task: one line that is overwritten, on a terminal only. */
export class Progress {
  #shown = 0;
  #next = 0;

  constructor(private readonly stderr: Terminal['stderr']) {}

  /** @param text describes the current work; called only when shown, at most ten times a second. */
  show(text: () => string): void {
    if (!this.stderr.isTTY || Date.now() < this.#next) return;
    this.#next = Date.now() + 100;
    const line = text();
    this.stderr.write(`\r${line.padEnd(this.#shown)}`);
    this.#shown = line.length;
  }

  /** Removes the line. */
  clear(): void {
    if (this.#shown > 0) this.stderr.write(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
    this.#next = 0;
  }
}
