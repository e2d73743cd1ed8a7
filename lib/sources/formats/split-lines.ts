import { ListError } from '../errors';
import type { ListFile } from '../types';

/** Longer lines occur only in binary files and unbroken JSON. */
const LONGEST_LINE = 1 << 20;

/** Consecutive lines, without their line ends. */
export interface Lines {
  /** The number of the first line, counted from 1. */
  first: number;
  lines: string[];
  /** Whether the last line ends with the file instead of a line end. */
  open: boolean;
}

/**
 * Splits text at LF or CRLF; at CR if the first line ends with CR alone, as on old Macs. Drops a byte-order
 * mark.
 * @throws {ListError} if a line is too long for a list.
 */
export async function* splitLines({ name, text }: ListFile): AsyncGenerator<Lines> {
  let first = 1;
  let rest = '';
  let started = false;
  let returns = false;
  let end: string | null = null;
  for await (const chunk of text) {
    const piece = started ? chunk : chunk.replace(/^\uFEFF/, '');
    started ||= chunk !== '';
    returns ||= piece.includes('\r');
    const whole = rest + piece;
    end ??= lineEndOf(whole);
    const lines = end === '\r' ? whole.split(ANY_END) : whole.split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) {
      throw new ListError(
        'format',
        `${name} is not a list: line ${first + lines.length} never ends.`,
      );
    }
    if (lines.length === 0) continue;
    if (returns) withoutReturns(lines);
    yield { first, lines, open: false };
    first += lines.length;
  }
  if (returns && rest.endsWith('\r')) rest = rest.slice(0, -1);
  if (rest !== '') yield { first, lines: [rest], open: true };
}

/** Any line end. Text may be split between CR and LF, which gives an empty line. */
const ANY_END = /[\r\n]/;

/** What ends the first line; null if that cannot be seen yet. */
function lineEndOf(text: string): '\r' | '\n' | null {
  const place = text.search(/\n|\r[^\r\n]/);
  return place < 0 ? null : (text[place] as '\r' | '\n');
}

function withoutReturns(lines: string[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.endsWith('\r')) lines[i] = lines[i]!.slice(0, -1);
  }
}
