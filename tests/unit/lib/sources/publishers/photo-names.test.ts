import { describe, expect, it } from 'vitest';
import { threeHundredW } from '../../../../../lib/sources/publishers/300-w';
import { threeHundredWLp } from '../../../../../lib/sources/publishers/300w-lp';
import { imagesOfGroups } from '../../../../../lib/sources/publishers/images-of-groups';
import { lpff } from '../../../../../lib/sources/publishers/lpff';
import { readText } from '../read';
import { expectPhotos, expectSkip } from './check';

const OWNER = '5550001@N99';

describe('Images of Groups', () => {
  const image = `9000000000001_0123abcdef_1438_${OWNER}.jpg`;

  it.each([
    ['an image alone', `${image}\n`],
    ['faces below it', `${image}\n10\t20\t30\t40\t28\t2\n-1\t2\t3.5\t4\t1\t1\n`],
    ['spaces at the ends', `${image} \n10\t20\t30\t40\t28\t2\t\n`],
  ])('%s', async (_what, text) => {
    await expectPhotos(imagesOfGroups, text, [[9000000000001, OWNER]]);
  });

  it.each([
    ['an image without a server', `9000000000002_0123abcdef_${OWNER}.jpg`],
    ['an image without an owner', '9000000000002_0123abcdef_1438.jpg'],
    ['an owner that is no NSID', '9000000000002_0123abcdef_1438_invented.jpg'],
    ['a face with five numbers', '10\t20\t30\t40\t28'],
  ])('counts %s', async (_what, row) => {
    await expectSkip(imagesOfGroups, `${image}\n${row}\n`, 'not readable');
  });

  it('refuses a file that starts with a face', async () => {
    const reading = readText(imagesOfGroups, `10\t20\t30\t40\t28\t2\n${image}\n`);
    await expect(reading).rejects.toMatchObject({ code: 'format' });
  });

  it('is truncated if it ends inside a face', async () => {
    const reading = readText(imagesOfGroups, `${image}\n10\t20\t3`);
    await expect(reading).rejects.toMatchObject({ code: 'truncated' });
  });
});

describe('300-W', () => {
  it.each([
    'helen/trainset/9000000000001_1.jpg',
    'helen/testset/9000000000001_12.jpg',
    'afw/9000000000001_3.jpg',
    '/data/300W/AFW/9000000000001_3.png',
    'helen/9000000000001_1.pts ',
  ])('%s', async (path) => {
    await expectPhotos(threeHundredW, `${path}\n`, [[9000000000001, null]]);
    const labels = `<?xml version='1.0'?>\n<dataset>\n<images>\n<image file='${path.trim()}'>\n<box top='1'><part name='00' x='1'/></box>\n</image>\n</images>\n</dataset>\n`;
    await expectPhotos(threeHundredW, labels, [[9000000000001, null]]);
  });

  it.each([
    ['lfpw/trainset/image_0457.png', 'names no photo'],
    ['ibug/image_003_1.jpg', 'names no photo'],
    ['300W/01_Indoor/indoor_001.png', 'names no photo'],
    ['9000000000002_1.jpg', 'not readable'],
    ['helen/trainset/09000000000002_1.jpg', 'not readable'],
    ['shelen/trainset/9000000000002_1.jpg', 'not readable'],
  ])('%s: %s', async (path, reason) => {
    const good = 'afw/9000000000001_3.jpg';
    await expectSkip(threeHundredW, `${good}\n${path}\n`, reason);
    const labels = `<dataset><image file="${good}" width="1"></image><image file="${path}"></image></dataset>`;
    await expectSkip(threeHundredW, labels, reason);
  });

  it.each([
    ['inside an image', '<dataset><image file="afw/9000000000001_3.jpg"><box'],
    ['between images', '<dataset><image file="afw/9000000000001_3.jpg"></image>\n'],
  ])('is truncated if its XML ends %s', async (_where, text) => {
    await expect(readText(threeHundredW, text)).rejects.toMatchObject({ code: 'truncated' });
  });
});

describe('300W-LP', () => {
  it.each([
    'AFW/AFW_9000000000001_1_0',
    'HELEN/HELEN_9000000000001_1_17.jpg',
    'AFW_Flip/AFW_9000000000001_12_3.mat',
    'HELEN_9000000000001_1_0',
  ])('%s', async (name) => {
    await expectPhotos(threeHundredWLp, `${name}\n`, [[9000000000001, null]]);
  });

  it.each([
    ['LFPW/LFPW_image_test_0001_0', 'names no photo'],
    ['IBUG_Flip/IBUG_image_014_02_10.jpg', 'names no photo'],
    ['AFW/AFW_9000000000002_1', 'not readable'],
    ['FERET/FERET_9000000000002_1_0', 'not readable'],
  ])('%s: %s', async (name, reason) => {
    await expectSkip(threeHundredWLp, `AFW/AFW_9000000000001_1_0\n${name}\n`, reason);
  });
});

describe('LPFF', () => {
  const name = `${OWNER}_9000000000001_01`;

  it.each([
    ['info.json', JSON.stringify({ [name]: { raw_image_name: 'x', image_info: {} } })],
    ['camera_parameters.json', JSON.stringify({ [name]: [0.5, 1, 2] })],
    ['a name', `${name}\n`],
    ['the name of a crop', `LPFF-dataset/crop/eg3d/${name}_eg3d.png\n`],
  ])('%s', async (_what, text) => {
    await expectPhotos(lpff, text, [[9000000000001, OWNER]]);
  });

  it.each(['invented_9000000000002_01', `${OWNER}_9000000000002`, `${OWNER}_9000000000002_1`])(
    'counts the name %s',
    async (other) => {
      await expectSkip(lpff, `${name}.png\n${other}\n`, 'not readable');
    },
  );

  it('counts images from elsewhere', async () => {
    const url = 'https://images.example.org/an-invented-picture.jpg';
    const text = JSON.stringify({ [name]: {}, 'an-invented-picture_01': url });
    await expectSkip(lpff, text, 'not readable');
  });

  it('refuses the list of images from elsewhere that is published with it', async () => {
    const text = JSON.stringify({ 'an-invented-picture_01': 'https://images.example.org/a.jpg' });
    await expect(readText(lpff, text)).rejects.toThrow('expected {"<NSID>_<photo>_<face>": …, …}');
  });
});
