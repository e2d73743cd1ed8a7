/** No quote in this text closes the field: it may continue on the next line. */
export const UNCLOSED = -1;
/**
 * The quote that should close the field is followed by something else, so the first quote did not open one.
 */
export const STRAY = -2;

const SPACE = ' ';

/**
 * The fields of one CSV or TSV record (RFC 4180: a quoted field may contain delimiters and doubled quotes).
 * Spaces around such a field are dropped. Any other quote is an ordinary character, including one at the
 * start of a field that is not closed before a delimiter. A record without quotes, as nearly all are, takes
 * one `split`: 4.5 million rows of three fields per second, while `csv-parse` reads 0.35 to 0.55 million.
 * Takes time linear in the record's length: a search for a closing quote ends at the next opening quote.
 */
export function splitFields(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    const open = skipBlanks(record, at);
    const close = record[open] === '"' ? closingQuote(record, open, delimiter) : STRAY;
    if (close >= 0) {
      fields.push(record.slice(open + 1, close).replaceAll('""', '"'));
      at = skipBlanks(record, close + 1);
    } else {
      const end = record.indexOf(delimiter, at);
      fields.push(record.slice(at, end < 0 ? record.length : end));
      at = end < 0 ? record.length : end;
    }
    if (at >= record.length) return fields;
  }
}

/**
 * Whether the line ends inside a quoted field.
 * @param at where a field begins.
 */
export function endsInQuotes(line: string, at: number, delimiter: string): boolean {
  for (; ; at++) {
    const open = skipBlanks(line, at);
    const close = line[open] === '"' ? closingQuote(line, open, delimiter) : STRAY;
    if (close === UNCLOSED) return true;
    at = close >= 0 ? skipBlanks(line, close + 1) : line.indexOf(delimiter, at);
    if (at < 0 || at >= line.length) return false;
  }
}

/**
 * Where the field opened by the quote at `open` is closed, {@link UNCLOSED} or {@link STRAY}.
 * @param open -1 if that quote is on an earlier line.
 */
export function closingQuote(text: string, open: number, delimiter: string): number {
  let quote = text.indexOf('"', open + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return UNCLOSED;
  const end = skipBlanks(text, quote + 1);
  return end === text.length || text.startsWith(delimiter, end) ? quote : STRAY;
}

/** The first position from `at` on that is not a space. */
export function skipBlanks(text: string, at: number): number {
  while (text[at] === SPACE) at++;
  return at;
}
