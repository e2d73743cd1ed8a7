import { closingQuote, endsInQuotes, skipBlanks, STRAY, UNCLOSED } from './delimited';

/** A quoted field with more characters than this is taken for an unclosed quote. */
const LONGEST_RECORD = 1 << 17;

/** A record, and the number of the line on which it begins. */
export interface QuotedRecord {
  text: string;
  number: number;
}

/**
 * Joins lines to records if quoted fields contain line ends (RFC 4180, section 2.6). If a field is not
 * closed as it must be, its quote is an ordinary character and affects no other row: each of its lines is a
 * record. No line is searched twice.
 */
export class QuotedLines {
  #lines: string[] = [];
  #length = 0;
  #first = 0;

  /** @param delimiter a single character. */
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

  /** The lines of an unclosed field, each as a record. */
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
