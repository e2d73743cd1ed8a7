import type { RetryPolicy } from './fetch/download';

/** Where a command reads and writes; tests bring their own. */
export interface Terminal {
  stdin: AsyncIterable<Buffer | string>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean | undefined };
}

/** What commands need of the world. */
export interface Context {
  terminal: Terminal;
  /** The folder with a folder for each source's list. */
  lists: string;
  /** For downloads, where tests have less than people. */
  patience?: RetryPolicy;
}

/** Shows what a long task is doing: one line that is written over, on a terminal only. */
export class Progress {
  #shown = 0;
  #next = 0;

  constructor(private readonly stderr: Terminal['stderr']) {}

  /** @param text what is being done now; made only when it is shown, ten times a second at most. */
  show(text: () => string): void {
    if (!this.stderr.isTTY || Date.now() < this.#next) return;
    this.#next = Date.now() + 100;
    const line = text();
    this.stderr.write(`\r${line.padEnd(this.#shown)}`);
    this.#shown = line.length;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown > 0) this.stderr.write(`\r${' '.repeat(this.#shown)}\r`);
    this.#shown = 0;
    this.#next = 0;
  }
}
