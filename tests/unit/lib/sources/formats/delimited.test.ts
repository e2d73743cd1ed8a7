import { describe, expect, it } from 'vitest';
import { splitFields } from '../../../../../lib/sources/formats/delimited';

describe('splitFields', () => {
  it.each([
    ['a,b', ['a', 'b']],
    ['a,', ['a', '']],
    ['', ['']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",c', ['a "b"', 'c']],
    ['"",""', ['', '']],
    ['"""",x', ['"', 'x']],
    ['"a\nb",c', ['a\nb', 'c']],
    ['a, "b, c" ,d', ['a', 'b, c', 'd']],
    ['"a","', ['a', '"']],
  ])('%j', (record, fields) => {
    expect(splitFields(record, ',')).toEqual(fields);
  });

  it.each([
    ['5" print,x', ['5" print', 'x']],
    ['a,"b" c,d', ['a', '"b" c', 'd']],
    ['"the "best" one",d', ['"the "best" one"', 'd']],
    ['"never closed,d', ['"never closed', 'd']],
    ['a,6\' 2",b,"c,d"', ['a', '6\' 2"', 'b', 'c,d']],
    ['a,"b,c"",d', ['a', '"b', 'c""', 'd']],
  ])('takes a stray quote for an ordinary character: %j', (record, fields) => {
    expect(splitFields(record, ',')).toEqual(fields);
  });
});
