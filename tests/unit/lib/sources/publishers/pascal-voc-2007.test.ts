import { expect, it } from 'vitest';
import { pascalVoc2007 } from '../../../../../lib/sources/publishers/pascal-voc-2007';
import { readText } from '../read';
import { expectPhotos, expectSkip } from './check';

const annotation = (source: string, owner = '<flickrid>An Onym</flickrid>'): string => `<annotation>
  <folder>VOC2007</folder>
  <filename>000001.jpg</filename>
  <source>
    ${source}
  </source>
  <owner>${owner}<name>Ann &amp; Onym</name></owner>
  <object><name>person</name></object>
</annotation>
`;
const DATABASE = '<database>The VOC2007 Database</database>';

it.each([
  ['the photo', annotation(`${DATABASE}<image>flickr</image><flickrid>9000000000001</flickrid>`)],
  [
    'the photo, not the owner',
    annotation(
      `${DATABASE}<flickrid> 9000000000001 </flickrid>`,
      '<flickrid>9000000000002</flickrid>',
    ),
  ],
  [
    'a photo in a document with a declaration',
    `<?xml version="1.0"?>\n${annotation(`<flickrid>9000000000001</flickrid>${DATABASE}`)}`,
  ],
])('reads %s', async (_what, text) => {
  await expectPhotos(pascalVoc2007, text, [[9000000000001, null]]);
});

it.each([
  ['nothing', ''],
  ['a number with a leading zero', '<flickrid>09000000000001</flickrid>'],
  ['a word', '<flickrid>NULL</flickrid>'],
])('counts an image with %s for a photo, whatever its owner is called', async (_what, flickrid) => {
  const text = annotation(`${DATABASE}${flickrid}`, '<flickrid>9000000000002</flickrid>');
  await expectSkip(pascalVoc2007, text, 'names no photo');
});

it.each([
  ['another edition', '<database>The VOC2012 Database</database>'],
  ['a picture of somebody else', '<database>My Database</database>'],
  ['a picture of no origin', ''],
])('refuses %s, even if it repeats an example’s photo', async (_what, database) => {
  const text = annotation(`${database}<flickrid>9000000000001</flickrid>`);
  await expect(readText(pascalVoc2007, text)).rejects.toThrow('is not an annotation of PASCAL');
});

it('is truncated without its end', async () => {
  const text = annotation(`${DATABASE}<flickrid>9000000000001</flickrid>`);
  for (const end of [20, 200, text.indexOf('</annotation>')]) {
    const reading = readText(pascalVoc2007, text.slice(0, end));
    await expect(reading).rejects.toMatchObject({ code: 'truncated' });
  }
});

it('refuses an element without an end', async () => {
  const text = `<annotation>${'<object></object>'.repeat(300_000)}`;
  await expect(readText(pascalVoc2007, text, 1 << 18)).rejects.toMatchObject({ code: 'format' });
});
