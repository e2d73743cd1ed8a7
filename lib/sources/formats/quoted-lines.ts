import { closingQuote, endsInQuotes, skipBlanks, STRAY, UNCLOSED } from './delimited';

/** A quoted field longer than this, in characters, is a quote that somebody forgot to close. */
const LONGEST_RECORD = 1 << 17;

/** A record, and the number of the line in which it begins. */
export interface QuotedRecord {
  text: string;
  number: number;
}

/**
 * Puts records together again whose quoted fields hold line ends (RFC 4180, section 2.6). Where an
 * opened field is not closed as such a field must be, its quote is a character like others and
 * costs no other row: each of its lines is a record. No line is searched twice.
 */
export class QuotedLines {
  #lines: string[] = [];
  #length = 0;
  #first = 0;

  /** @param delimiter between fields, one character. */
  constructor(private readonly delimiter: string) {}

  /** Whether a quoted field is still open. */
  get open(): boolean {
    return this.#lines.length > 0;
  }

  /** Adds a line; returns the records that it completes, in their order. */
  add(line: string, number: number): QuotedRecord[] {
    if (!this.open) return this.#begin(line, number);
    const close = closingQuote(line, -1, this.delimiter);
    const isTooLong = this.#length + line.length > LONGEST_RECORD;
    if (close === STRAY || isTooLong) return [...this.giveUp(), ...this.#begin(line, number)];
    this.#keep(line);
    if (close === UNCLOSED || this.#opensAfter(line, close)) return [];
    const record = { text: this.#lines.join('\n'), number: this.#first };
    this.#lines = [];
    return [record];
  }

  /** The lines of a field that is not closed, each as a record. */
  giveUp(): QuotedRecord[] {
    const records = this.#lines.map((text, i) => ({ text, number: this.#first + i }));
    this.#lines = [];
    return records;
  }

  #begin(line: string, number: number): QuotedRecord[] {
    if (!endsInQuotes(line, 0, this.delimiter)) return [{ text: line, number }];
    this.#first = number;
    this.#length = 0;
    this.#keep(line);
    return [];
  }

  #opensAfter(line: string, close: number): boolean {
    const end = skipBlanks(line, close + 1);
    return end < line.length && endsInQuotes(line, end + 1, this.delimiter);
  }

  #keep(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
  }
}
