import { describe, expect, it } from 'vitest';
import { blobFiles } from '../../../../lib/user-lists/blob-pack';
import { packAsCsv, packAsZip } from '../../../../lib/user-lists/export-list';
import { CSV, file, make } from './files';

const LIST =
  CSV +
  '9000000000004,-dash-,helen\r\n' +
  '9000000000006,name,pipa\r\n9000000000006,77777@N99,helen\r\n';

describe('an exported list', () => {
  it('survives its zip unchanged', async () => {
    const made = await make(file('a.csv', LIST));
    const zip = await packAsZip(blobFiles(made.files));
    expect((await make(file('a.zip', zip))).manifest).toEqual(made.manifest);
  });

  it('gives the same answers when its table is added', async () => {
    const made = await make(file('a.csv', LIST));
    const csv = await packAsCsv(blobFiles(made.files));
    expect(await csv.text()).toBe(
      [
        'photo,owner,dataset',
        '9000000000001,11111@N99,helen',
        '9000000000001,11111@N99,pipa',
        '9000000000001,someone,helen',
        '9000000000002,12345@N99,pipa',
        '9000000000004,https://www.flickr.com/people/-dash-/,helen',
        '9000000000006,77777@N99,helen',
        '9000000000006,77777@N99,pipa',
        '9000000000006,name,helen',
        '',
      ].join('\r\n'),
    );
    const again = await make(file('a.csv', csv));
    expect(again.report).toMatchObject({ skipped: [] });
    // Row counts differ; photos, sets and owners do not.
    const parts = ['photos.dir', 'photos.dat', 'owners.dat', 'lists.dir', 'lists.dat'];
    const sums = ({ manifest }: typeof made) =>
      manifest.files.filter(({ name }) => parts.includes(name)).map(({ sha256 }) => sha256);
    expect(sums(again)).toEqual(sums(made));
  });
});
