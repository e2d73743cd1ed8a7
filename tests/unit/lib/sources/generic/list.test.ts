import { describe, expect, it } from 'vitest';
import { list } from '../../../../../lib/sources/generic/list';
import { readText } from '../read';

const ID = 9000000000001;
const NSID = '5550001@N99';

describe('a line of text', () => {
  it.each([
    ['9000000000001', null],
    [' 9000000000001 ', null],
    ['https://www.flickr.com/photos/5550001@N99/9000000000001/', NSID],
    ['https://www.flickr.com/photos/5550001%40n99/9000000000001/in/photostream/', NSID],
    ['flickr.com/photos/Invented-One/9000000000001', 'invented-one'],
    ['https://live.staticflickr.com/1/9000000000001_0123abcdef_b.jpg', null],
    ['//farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg', null],
  ])('%s', async (line, owner) => {
    const { sightings } = await readText(list, `${line}\n`);
    expect(sightings).toEqual([{ photoId: ID, owner, dataset: 'list' }]);
  });

  it.each([
    ['5550001@N99', 'names no photo'],
    ['https://www.flickr.com/people/invented-one/', 'names no photo'],
    ['https://www.flickr.com/photos/invented-one', 'names no photo'],
    ['72157000000000001', 'not readable'],
    ['09000000000001', 'not readable'],
    ['-9000000000001', 'not readable'],
    ['9e12', 'number was rounded, its last digits are lost'],
    ['9.00E+12', 'number was rounded, its last digits are lost'],
    ['9,0000000000E+12', 'number was rounded, its last digits are lost'],
    ['9000000000001 9000000000002', 'not readable'],
    ['invented-one', 'not readable'],
    ['https://example.org/photos/invented-one/9000000000001', 'not on Flickr'],
    ['https://example.org/9000000000001_0123abcdef_b.html', 'not on Flickr'],
    ['https://flickr.com.example.org/photos/a/9000000000001', 'not on Flickr'],
    [
      'https://www.flickr.com/photos/invented-one/albums/72157000000000001',
      'on Flickr, but not a photo',
    ],
    ['nan', 'not readable'],
    ['Call 9000000000002 today, not tomorrow', 'not readable'],
    ['9000000000002 9000000000003', 'not readable'],
    ['9000000000002,1609459200', 'not readable'],
  ])('%s: %s', async (line, reason) => {
    const { tally } = await readText(list, `${ID}\n${line}\n`);
    expect(tally.skipped).toMatchObject([{ reason, rows: 1, examples: [{ text: line }] }]);
  });
});

describe('a table', () => {
  it.each([
    ['photo', '9000000000001', null, 'list'],
    ['photo,owner', '9000000000001,5550001@N99', NSID, 'list'],
    ['photo,owner', '9000000000001,5550001%40n99', NSID, 'list'],
    ['photo,owner', '9000000000001,Invented-One', 'invented-one', 'list'],
    [
      'photo,owner',
      '9000000000001,https://www.flickr.com/people/invented-one/',
      'invented-one',
      'list',
    ],
    ['photo,owner', '9000000000001,', null, 'list'],
    ['Dataset;Title;Photo', 'Mine;"a;b";9000000000001', null, 'mine'],
    ['url\tdataset', 'https://flickr.com/photos/5550001@N99/9000000000001\tmine', NSID, 'mine'],
    [
      'photo,url',
      '9000000000001,https://flickr.com/photos/5550001@N99/9000000000001',
      NSID,
      'list',
    ],
    ['owner,url', '5550001@N99,https://flickr.com/photos/invented-one/9000000000001', NSID, 'list'],
    ['photo', 'https://flickr.com/photos/invented-one/9000000000001', 'invented-one', 'list'],
    ['photo,dataset', '9000000000001,', null, 'list'],
  ])('%s: %s', async (header, row, owner, dataset) => {
    const { sightings } = await readText(list, `${header}\n${row}\n`);
    expect(sightings).toEqual([{ photoId: ID, owner, dataset }]);
  });

  it.each([
    ['photo,dataset', '9000000000002,not a dataset', 'not the id of a dataset'],
    ['photo,url', '9000000000002,https://flickr.com/photos/a/9000000000003', 'contradicts itself'],
    [
      'owner,url',
      '5550001@N99,https://flickr.com/photos/5550002@N99/9000000000002',
      'contradicts itself',
    ],
    ['owner,url', '5550001@N99,https://flickr.com/people/5550001@N99', 'names no photo'],
    ['photo,dataset', ',mine', 'names no photo'],
    ['photo,dataset', 'x,mine', 'not readable'],
    ['photo,url', '9e12,', 'number was rounded, its last digits are lost'],
  ])('%s: %s: %s', async (header, row, reason) => {
    const empty = header.replace(/[^,]/g, '');
    const good = header.startsWith('photo') ? `${ID}${empty}` : `,flickr.com/photos/a/${ID}`;
    const { tally } = await readText(list, `${header}\n${good}\n${row}\n`);
    expect(tally).toMatchObject({ rows: 2, rowsWithPhoto: 1, skipped: [{ reason, rows: 1 }] });
  });
});

describe('JSON Lines', () => {
  it.each([
    ['{"photo": 9000000000001}', null, 'list'],
    ['{"photo": "9000000000001", "owner": "5550001@N99", "dataset": "mine"}', NSID, 'mine'],
    ['{"url": "https://flickr.com/photos/a-b/9000000000001", "title": "x"}', 'a-b', 'list'],
    ['{"photo": 9000000000001, "owner": null}', null, 'list'],
  ])('%s', async (line, owner, dataset) => {
    const { sightings } = await readText(list, `${line}\n`);
    expect(sightings).toEqual([{ photoId: ID, owner, dataset }]);
  });

  it.each([
    '{"photo": 72157000000000001}',
    '{"photo": [1]}',
    '{"photo": 9000000000001.5}',
    '[1]',
    'x',
  ])('counts %s', async (line) => {
    const { tally } = await readText(list, `{"photo": ${ID}}\n${line}\n`);
    expect(tally.skipped).toMatchObject([{ reason: 'not readable', rows: 1 }]);
  });
});
