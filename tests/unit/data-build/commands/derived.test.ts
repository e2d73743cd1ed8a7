import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../../../data-build/build/report';
import { zip } from '../archives/make';
import { data, temporaryFolder } from '../run';

const folder = temporaryFolder();
let made = 0;

const FFHQ = JSON.stringify({
  0: { metadata: { photo_url: 'https://www.flickr.com/photos/invented-one/9000000000001/' } },
  7: { metadata: { photo_url: 'https://www.flickr.com/photos/5550001@N99/9000000000002/' } },
  8: { metadata: { photo_url: 'https://www.flickr.com/photos/5550001@N99/9000000000003/' } },
});
const AGING = 'image_number,age_group\n0,20-29\n7,0-2\n9,3-6\n';
const IMAGES = `ImageID,OriginalLandingURL\n${'0'.repeat(16)},https://flickr.com/photos/a/9000000000005\n`;
const YFCC = `3\t9000000000007\tabc\t5550001%40N99${'\tx'.repeat(21)}\n`;

/** Writes these files to a new folder. */
function put(files: Record<string, string | Buffer>): string {
  const dir = join(folder, `lists-${++made}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

async function build(sources: string[], lists?: string): Promise<BuildReport> {
  const args = sources.flatMap((source) => ['--source', source]);
  const out = join(folder, `pack-${++made}`);
  const run = await data(['build', '--json', '--out', out, ...args], lists ? { lists } : {});
  expect(run).toMatchObject({ status: 0 });
  return JSON.parse(run.stdout) as BuildReport;
}

const JOINED = {
  source: 'ffhq-aging',
  rows: 3,
  rowsWithPhoto: 2,
  photos: 2,
  skipped: [{ reason: 'not in the list of FFHQ', rows: 1 }],
};

describe('data build joins a derived list to its base', () => {
  it.each<[where: string, files: Record<string, string | Buffer>, path: string]>([
    [
      'in the same folder',
      { 'ffhq_aging_labels.csv': AGING, 'ffhq-dataset-v2.json': FFHQ, 'README.md': '' },
      '',
    ],
    [
      'in folders below, packed',
      {
        'aging/ffhq_aging_labels.csv.gz': gzipSync(AGING),
        'ffhq/ffhq-dataset-v2.json.gz': gzipSync(FFHQ),
        'README.md': '',
      },
      '',
    ],
    [
      'beside a file, whatever that is called',
      { 'labels.csv': AGING, 'ffhq-dataset-v2.json': FFHQ },
      'labels.csv',
    ],
    [
      'in the same archive',
      { 'a.zip': zip({ 'x/ffhq_aging_labels.csv': AGING, 'x/ffhq-dataset-v2.json': FFHQ }) },
      'a.zip',
    ],
  ])('%s', async (_where, files, path) => {
    const dir = put(files);
    const report = await build([`ffhq-aging=${join(dir, path)}`]);
    expect(report.sources).toMatchObject([
      { ...JOINED, ignored: 'README.md' in files ? ['README.md'] : [] },
    ]);
    // Its base is a list too, but packed only on request.
    expect(report.datasets).toMatchObject([{ id: 'ffhq-aging', rows: 3, photos: 2, owners: 2 }]);
  });

  it('given beside it, in any order', async () => {
    const aging = `ffhq-aging=${put({ 'ffhq_aging_labels.csv': AGING })}`;
    const ffhq = `ffhq=${join(put({ 'any.json': FFHQ }), 'any.json')}`;
    for (const sources of [
      [aging, ffhq],
      [ffhq, aging],
    ]) {
      const report = await build(sources);
      expect(report.datasets).toMatchObject([
        { id: 'ffhq', photos: 3 },
        { id: 'ffhq-aging', photos: 2 },
      ]);
      expect(report.photos).toBe(3);
    }
  });

  it('given as a second source with the same id', async () => {
    const faces = `yfcc100m=${put({ 'any.txt': 'line\n3\n' })}/any.txt`;
    const table = `yfcc100m=${put({ 'yfcc100m_dataset.gz': gzipSync(YFCC) })}/yfcc100m_dataset.gz`;
    for (const sources of [
      [faces, table],
      [table, faces],
    ]) {
      const report = await build(sources);
      expect(report.datasets).toMatchObject([
        {
          ...{ id: 'yfcc100m', rows: 1, photos: 1, owners: 1 },
          lists: [{ name: 'any.txt' }, { name: 'yfcc100m_dataset.gz' }],
        },
      ]);
      expect(report.sources).toHaveLength(1);
    }
  });

  it('among the fetched lists', async () => {
    const lists = put({
      'ffhq/ffhq-dataset-v2.json': FFHQ,
      'ffhq-aging/ffhq_aging_labels.csv': AGING,
      'ffhqr/names.txt': '00000/\n00000/00000.png\n',
      'maskedface-net/names.txt': '00007_Mask.jpg\n',
      'open-images/images.csv': IMAGES,
      'miap/open_images_extended_miap_images_test.lst': `test/${'0'.repeat(16)}\n`,
      'yfcc100m/faces.txt': 'line\n3\n',
      'yfcc100m/yfcc100m_dataset': YFCC,
    });
    const report = await build([], lists);
    expect(report.datasets.map(({ id, photos }) => [id, photos])).toEqual([
      ['ffhq', 3],
      ['ffhq-aging', 2],
      ['ffhqr', 1],
      ['maskedface-net', 1],
      ['miap', 1],
      ['open-images', 1],
      ['yfcc100m', 1],
    ]);
  });
});

describe('data build refuses a derived list', () => {
  it.each<[what: string, files: Record<string, string>, message: RegExp]>([
    [
      'without its base',
      { 'ffhq_aging_labels.csv': AGING },
      /^error: ffhq-aging: FFHQ-Aging only refers to FFHQ: its list is needed too, ffhq-dataset-v2\.json/,
    ],
    [
      'that is nothing but its base',
      { yfcc100m_dataset: YFCC },
      /^error: yfcc100m: yfcc100m_dataset is not a list of photos of YFCC100M/,
    ],
    [
      'that is not there',
      { 'ffhq-dataset-v2.json': FFHQ },
      /^error: ffhq-aging: no list in .+; expected ffhq_aging_labels\.csv\.$/,
    ],
    [
      'whose base is cut short',
      { 'ffhq_aging_labels.csv': AGING, 'ffhq-dataset-v2.json': FFHQ.slice(0, -1) },
      /^error: ffhq-aging: ffhq-dataset-v2\.json ends before its JSON does/,
    ],
    [
      'of which its base has nothing',
      { 'ffhq_aging_labels.csv': 'image_number,age_group\n9,x\n', 'ffhq-dataset-v2.json': FFHQ },
      /^error: ffhq-aging: there is no photo in .+ \(1 not in the list of FFHQ\)\.$/,
    ],
  ])('%s', async (_what, files, message) => {
    const isTable = 'yfcc100m_dataset' in files;
    const path = put(files);
    const source = isTable ? `yfcc100m=${path}/yfcc100m_dataset` : `ffhq-aging=${path}`;
    const run = await data(['build', '--out', join(folder, 'none'), '--source', source]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr.trimEnd()).toMatch(message);
  });
});

it('data fetch names where to get a derived list', async () => {
  const run = await data(['fetch', 'ffhqr', '--dir', folder]);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toBe(
    'error: ffhqr: there is nothing to download: https://github.com/skylab-tech/ffhqr-dataset (public)\n',
  );
});
