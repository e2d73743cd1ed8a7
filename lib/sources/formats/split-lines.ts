import { ListError } from '../errors';
import type { ListFile } from '../types';

/** Longer lines than this are in no list; binary files and unbroken JSON have them. */
const LONGEST_LINE = 1 << 20;

/** A run of lines, without their line ends. */
export interface Lines {
  /** The number of the first of them, from 1. */
  first: number;
  lines: string[];
  /** Whether the last of them ends with the file instead of a line end. */
  open: boolean;
}

/**
 * Splits text at LF or CRLF; at CR where the first line ends with that alone, as on old Macs. A
 * byte-order mark is left out.
 * @throws {ListError} when a line is too long for a list.
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

/** A line end of any kind, of which none is cut in two: between CR and LF is an empty line. */
const ANY_END = /[\r\n]/;

/** What ends the first line; null where that is not yet to be seen. */
function lineEndOf(text: string): '\r' | '\n' | null {
  const place = text.search(/\n|\r[^\r\n]/);
  return place < 0 ? null : (text[place] as '\r' | '\n');
}

function withoutReturns(lines: string[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.endsWith('\r')) lines[i] = lines[i]!.slice(0, -1);
  }
}
