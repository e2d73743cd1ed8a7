/** Words for missing values in pandas, R, SQL, Excel and by hand. */
const NOTHING = new Set(
  (
    'nan -nan nat na n/a n.a. n.a #n/a #na <na> null (null) [null] <null> #null! nil none (none) <none> ' +
    'undefined undef void missing blank (blank) empty (empty) unknown (unknown) anonymous deleted ' +
    'true false yes no \\n #ref! #value! #name? #div/0! #num! - -- --- – — _ ? ?? * . .. ... … [] {} () 0 -1'
  ).split(' '),
);

/**
 * Whether a table's cell stands for nothing. Members with such an alias, if there are any, are recognised
 * by NSID only: a word written by a program must never name a person.
 */
export function isNothing(cell: string): boolean {
  if (cell === '') return true;
  return cell.length <= 11 && NOTHING.has(cell.toLowerCase().replace(/^['"]|['"]$/g, ''));
}
