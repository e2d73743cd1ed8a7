import { describe, expect, it } from 'vitest';
import { findTable } from '../../../../../lib/sources/generic/layout';
import { list } from '../../../../../lib/sources/generic/list';
import { readText } from '../read';

const IDS = [9000000000001, 9000000000002, 9000000000003];
const OWNERS = ['5550001@N99', '5550002@N99', '5550003@N99'];
const image = (id: number): string => `https://live.staticflickr.com/65535/${id}_0123abcdef_b.jpg`;

const table = (header: string, row: (id: number, owner: string) => string): string =>
  `${header}\n${IDS.map((id, i) => row(id, OWNERS[i]!)).join('\n')}\n`;

/** Tables from various programs, all with these photos and their owners. */
const WITH_OWNERS: [what: string, text: string][] = [
  ['tabs', table('photo\towner', (id, owner) => `${id}\t${owner}`)],
  ['semicolons', table('photo;owner', (id, owner) => `${id};${owner}`)],
  ['pipes', table('photo|owner', (id, owner) => `${id}|${owner}`)],
  ['blanks around pipes', table('photo | owner', (id, owner) => `${id} | ${owner}`)],
  ['pipes at both ends', table('|photo|owner|', (id, owner) => `|${id}|${owner}|`)],
  ['Excel’s line about the separator', `sep=;\n${table('photo;owner', (id, o) => `${id};${o}`)}`],
  ['that line in quotes', `"sep=,"\r\n${table('photo,owner', (id, o) => `${id},${o}`)}`],
  ['that line with an odd one', `sep=^\n${table('photo^owner', (id, o) => `${id}^${o}`)}`],
  ['a title above', `Export of 2024-01-01\n\n${table('photo,owner', (id, o) => `${id},${o}`)}`],
  [
    'several lines above',
    `My photos, all of them\nMade by: me\nRows: 3\n${table('photo,owner', (id, o) => `${id},${o}`)}`,
  ],
  ['a comment above', `# from pandas\n${table('photo,owner', (id, o) => `${id},${o}`)}`],
  ['an index column', table(',photo,owner', (id, o) => `${id % 10},${id},${o}`)],
  ['an index column and tabs', table('\tphoto\towner', (id, o) => `${id % 10}\t${id}\t${o}`)],
  ['all in quotes', table('"photo","owner"', (id, o) => `"${id}","${o}"`)],
  ['blanks behind the commas', table('photo, owner', (id, o) => `${id}, ${o}`)],
  ['ids as floats', table('photo,owner', (id, o) => `${id}.0,${o}`)],
  ['ids with an exponent', table('photo,owner', (id, o) => `${(id / 1e12).toFixed(12)}E+12,${o}`)],
  ['ids with points', table('photo,owner', (id, o) => `${id.toLocaleString('de')},${o}`)],
  ['ids with commas', table('photo,owner', (id, o) => `"${id.toLocaleString('en')}",${o}`)],
  ['ids as Excel’s formulas', table('photo,owner', (id, o) => `"=""${id}""",${o}`)],
  ['ids with an apostrophe', table('photo,owner', (id, o) => `'${id},${o}`)],
  ['unseen characters', table('photo,owner', (id, o) => `\u200B${id}\u00A0,\uFEFF${o}\u200B`)],
  [
    'NSIDs as addresses write them',
    table('photo,owner', (id, o) => `${id},${o.replace('@N', '%40n')}`),
  ],
  ['Flickr’s API', table('id,owner,secret,server,farm,title', (id, o) => `${id},${o},a1,5,1,x`)],
  ['photo_id last', table('owner,comment,photo_id', (id, o) => `${o},x,${id}`)],
  ['nsid', table('photo_id,nsid,ownername', (id, o) => `${id},${o},nobody`)],
  [
    'profile addresses',
    table('photo_id,author_url', (id, o) => `${id},https://flickr.com/people/${o}/`),
  ],
  ['pages', table('n,page_url', (id, o) => `${id % 10},https://www.flickr.com/photos/${o}/${id}/`)],
  ['an id column of its own', table('id,url,owner', (id, o) => `${id % 10},${image(id)},${o}`)],
  ['an id column of photos', table('id,owner,title', (id, o) => `${id},${o},x`)],
  ['empty fields left out', table('photo,owner,tags,note', (id, o) => `${id},${o}`)],
  ['empty fields too many', table('photo,owner', (id, o) => `${id},${o},,`)],
  ['commas in the last column', table('photo,owner,title', (id, o) => `${id},${o},x, y, and z`)],
  ['quotation marks in a title', table('photo,owner,title', (id, o) => `${id},${o},5" print`)],
  ['one in each title', table('photo,title,owner', (id, o) => `${id},"x" y,${o}`)],
  ['CR alone', table('photo,owner', (id, o) => `${id},${o}`).replaceAll('\n', '\r')],
  ['a byte-order mark', `\uFEFF${table('photo,owner', (id, o) => `${id},${o}`)}`],
  ['the owner in another case', table('PHOTO,OWNER', (id, o) => `${id},${o.toLowerCase()}`)],
  ['broken addresses', table('photo,owner,url', (id, o) => `${id},${o},https:`)],
  [
    'addresses elsewhere',
    table('photo,owner,url', (id, o) => `${id},${o},https://example.org/${id}.jpg`),
  ],
  ['no header', IDS.map((id, i) => `${id},${OWNERS[i]!}\n`).join('')],
  ['no header, owners first', IDS.map((id, i) => `${OWNERS[i]!}\t${id}\n`).join('')],
];

/** The same without owners. */
const WITHOUT: [what: string, text: string][] = [
  ['url_s', table('id,title,url_s,ownername', (id) => `${id},"x, y",${image(id)},Some Body`)],
  ['several sizes', table('url_sq,url_o', (id) => `${image(id)},${image(id).replace('_b', '_o')}`)],
  [
    'one size of several',
    table('url_sq,url_o', (id) => (id % 2 ? `${image(id)},` : `,${image(id)}`)),
  ],
  ['image names', table('file_name,label', (id) => `${id}_0123abcdef_b.jpg,1`)],
  ['paths of images', table('label,path', (id) => `1,C:\\img\\${id}_0123abcdef.jpg`)],
  ['one column called id', table('id', String)],
  ['an address and its id, no header', IDS.map((id) => `${id},${image(id)}\n`).join('')],
  ['an address and a label', IDS.map((id) => `${image(id)} 1\n`).join('')],
  ['a user’s own number', table('photo,user_id', (id) => `${id},12345`)],
  ['a display name', table('photo,author', (id) => `${id},sample`)],
  ['a number as owner', table('photo,owner', (id) => `${id},12345`)],
];

describe('a table', () => {
  it.each(WITH_OWNERS)('with %s', async (_what, text) => {
    for (const size of [7, 1 << 17]) {
      const { sightings } = await readText(list, text, size);
      expect(sightings.map(({ photoId, owner }) => [photoId, owner])).toEqual(
        IDS.map((id, i) => [id, OWNERS[i]]),
      );
    }
  });

  it.each(WITHOUT)('with %s', async (_what, text) => {
    const { sightings } = await readText(list, text);
    expect(sightings.map(({ photoId, owner }) => [photoId, owner])).toEqual(
      IDS.map((id) => [id, null]),
    );
  });

  it('counts the lines above it', async () => {
    const { tally } = await readText(list, 'A title\n\nMade today\nphoto\n9000000000001\n');
    expect(tally).toMatchObject({ rows: 3, skipped: [{ reason: 'above the table', rows: 2 }] });
  });

  it('counts ignored cells, with an example', async () => {
    const text = `photo,owner,url\n${IDS[0]!},not an owner,https:\n${IDS[1]!},also none,\n`;
    const { tally } = await readText(list, text);
    expect(tally.rowsWithPhoto).toBe(2);
    expect(tally.notes).toEqual([
      'file.txt: 1 address could not be read, such as "https:"; the photos were taken without.',
      'file.txt: 2 owners could not be read, such as "not an owner"; the photos were taken without.',
    ]);
  });

  it('notes which columns it reads if their names differ', async () => {
    const text = table('photo_id,title,nsid', (id, owner) => `${id},x,${owner}`);
    const { tally } = await readText(list, text);
    expect(tally.notes).toEqual(['file.txt: read were the columns "photo_id", "nsid".']);
    expect(
      (
        await readText(
          list,
          table('photo,owner', (id) => `${id},`),
        )
      ).tally.notes,
    ).toEqual([]);
  });

  it.each([
    ['of tweets', 'id,user,text\n9000000000001,sample,x\n9000000000002,other,y\n'],
    ['that numbers its rows', 'id,title\n1,x\n2,y\n3,z\n'],
    ['of short numbers', 'image_id,nsid\n139,5550001@N99\n285,5550001@N99\n'],
    ['of image names of another site', 'file,label\n90000001_90000000002_90000000003_n.jpg,1\n'],
    ['of COCO’s images', 'file_name,label\n000000397133.jpg,1\n000000037777.jpg,2\n'],
    ['whose ids were rounded', 'photo,owner\n9.00E+12,5550001@N99\n9E+12,5550002@N99\n'],
    ['of names', 'first,last\nAda,Lovelace\n'],
  ])('finds no photo in %s', async (_what, text) => {
    await expect(readText(list, text)).rejects.toThrow(
      /is not a list of photos: expected .* found/,
    );
  });

  it('ignores a column that contradicts the addresses', () => {
    const rows = IDS.map((id) => `${id + 100},${image(id)}`);
    expect(findTable(['id,url', ...rows])).toMatchObject({ columns: { perhaps: [], url: [1] } });
  });

  it('never takes a truncated number for a photo', async () => {
    const text = 'photo,owner,title\n9000000000001,5550001@N99,x\n90000000';
    await expect(readText(list, text)).rejects.toMatchObject({ code: 'truncated' });
  });
});
