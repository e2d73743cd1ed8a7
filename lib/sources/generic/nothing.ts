/** What tables write where they have nothing: the words of pandas, R, SQL, Excel and people. */
const NOTHING = new Set(
  (
    'nan -nan nat na n/a n.a. n.a #n/a #na <na> null (null) [null] <null> #null! nil none (none) <none> ' +
    'undefined undef void missing blank (blank) empty (empty) unknown (unknown) anonymous deleted ' +
    'true false yes no \\n #ref! #value! #name? #div/0! #num! - -- --- – — _ ? ?? * . .. ... … [] {} () 0 -1'
  ).split(' '),
);

/**
 * Whether the cell of a table stands for nothing. Members with such an alias, should there be any,
 * are known by their NSIDs alone: a word that a program wrote must name nobody.
 */
export function isNothing(cell: string): boolean {
  if (cell === '') return true;
  return cell.length <= 11 && NOTHING.has(cell.toLowerCase().replace(/^['"]|['"]$/g, ''));
}
