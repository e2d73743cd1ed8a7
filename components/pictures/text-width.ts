/** Widths of letters as multiples of the font size, slightly more than in most system fonts. */
const WIDE = 1.05;
const CAPITAL = 0.68;
const SMALL = 0.58;
/** The widest Latin letters, and the factor by which bold letters are wider. */
const WIDEST = 0.95;
const BOLD = 1.12;

/** The approximate width of a text in pixels: pictures are laid out before anything is drawn. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size * (bold ? BOLD : 1);
}

function widthOf(letter: string): number {
  // Direction marks have no width.
  if (letter >= '\u2066' && letter <= '\u2069') return 0;
  if (letter >= '\u2e80') return WIDE;
  if (/[mwMW]/.test(letter)) return WIDEST;
  return /[A-Z0-9—→]/.test(letter) ? CAPITAL : SMALL;
}

/** Breaks a text into lines no wider than `width`: between words, or within a word that is too long. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<= )|(?<=[\u2e80-\uffff])/).flatMap((word) => cut(word))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;

  function cut(word: string): string[] {
    if (textWidth(word.trimEnd(), size, bold) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece !== '' && textWidth(piece + letter, size, bold) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  }
}
