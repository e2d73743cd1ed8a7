import { ListError } from '../errors';

/** A quoted field longer than this is a quote that somebody forgot to close. */
const LONGEST_RECORD = 1 << 20;

/** Puts records together again whose quoted fields hold line ends (RFC 4180, section 2.6). */
export class QuotedLines {
  #record: string | null = null;
  #start = 0;

  constructor(private readonly file: string) {}

  /** Whether a quoted field is still open. */
  get open(): boolean {
    return this.#record !== null;
  }

  /**
   * Adds a line; returns the record that it completes, or null.
   * @throws {ListError} when a quote is never closed.
   */
  add(line: string, number: number): string | null {
    if (this.#record === null) {
      if (!line.includes('"') || closesItsQuotes(line)) return line;
      this.#record = line;
      this.#start = number;
      return null;
    }
    this.#record += `\n${line}`;
    if (this.#record.length > LONGEST_RECORD) {
      const message = `${this.file}: the quote opened in line ${this.#start} is never closed.`;
      throw new ListError('format', message);
    }
    // Only a line with a quote can close the record: the others need no second look at all of it.
    if (!line.includes('"') || !closesItsQuotes(this.#record)) return null;
    const record = this.#record;
    this.#record = null;
    return record;
  }
}

const closesItsQuotes = (text: string): boolean => text.split('"').length % 2 === 1;
