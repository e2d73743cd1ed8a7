import { describe, expect, it } from 'vitest';
import { findSource } from '../../../../../lib/sources/sources';
import { readText } from '../read';

const ID = 9000000000001;
const NSID = '5550001@N99';
const SHA = '0'.repeat(64);
const scrub = (url: string): string => `Ann Onym\t1\t1\t${url}\t1,2,3,4\t${SHA}`;
const SCRUBBED = `http://farm1.staticflickr.com/1/${ID}_5d36a04f3e.jpg`;

describe('lists in layouts other than their publishers’', () => {
  it.each([
    ['megaface', `100/${NSID}/${ID}_0.jpg 1`, NSID],
    ['megaface', `100/${NSID}/${ID}_0.jpg,1,0.5`, NSID],
    ['megaface', `100/${NSID}/${ID}_0.jpg\t-1`, NSID],
    ['megaface', `100\\${NSID}\\${ID}_0.jpg`, NSID],
    ['megaface', `D:\\FlickrFinal2\\100\\${NSID}\\${ID}_0.jpg 7`, NSID],
    ['megaface', `${NSID}_identity_2\\${ID}_0.jpg 2`, NSID],
    ['megaface', `{"path": ["100\\\\${NSID}\\\\${ID}_0.jpg"]}`, NSID],
    ['adience', `${NSID}/landmark_aligned_face.1.${ID}_5d36a04f3e_o.jpg 1`, NSID],
    ['adience', `${NSID}/landmark_aligned_face.2282.${ID}_5d36a04f3e_o.jpg`, NSID],
    ['adience', `aligned/${NSID}/coarse_tilt_aligned_face.3.${ID}_5d36a04f3e_o.jpg 4 1`, NSID],
    ['facescrub', scrub(SCRUBBED), null],
    ['300-w', `image_name,scale,center_w\nhelen/trainset/${ID}_1.jpg,1.0,2.0`, null],
    ['300-w', `helen/trainset/${ID}_1.jpg 1.0 2.0`, null],
    ['300-w', `image_name,scale\nafw/${ID}_1.jpg,1.0`, null],
  ])('%s: %j', async (id, text, owner) => {
    const { sightings } = await readText(findSource(id)!, `${text}\n`);
    expect(sightings).toEqual([{ photoId: ID, owner, dataset: id }]);
  });

  it.each([
    ['megaface', `100/${NSID}/${ID}_0.jpg of a face`],
    ['adience', `${NSID}/face.1.${ID}_5d36a04f3e_o.jpg 1`],
    ['facescrub', scrub(SCRUBBED).replace(SHA, 'x')],
    ['300-w', `other/${ID}_1.jpg,1.0`],
  ])('%s refuses %j', async (id, text) => {
    await expect(readText(findSource(id)!, `${text}\n`)).rejects.toThrow(/ is not (an?|the) /);
  });

  it('counts FaceScrub’s addresses elsewhere without a header', async () => {
    const text = `${scrub('http://example.org/1.jpg')}\n${scrub(SCRUBBED)}\n`;
    const { tally } = await readText(findSource('facescrub')!, text);
    expect(tally).toMatchObject({
      rows: 2,
      rowsWithPhoto: 1,
      skipped: [{ reason: 'not on Flickr' }],
    });
  });
});
