import type { IndexOptions } from '../../../../lib/dataset-index/dataset-index';
import { PackError, type PackErrorCode } from '../../../../lib/pack/errors';
import type { Manifest } from '../../../../lib/pack/types';
import { fakePack, type FakePhoto } from '../../fake-pack';
import { datasetOf } from '../../lib/pack/dataset-of';

/** What an answer may claim: yes, no for what was searched, or not known. */
type Claim = 'yes' | 'no' | 'not known';

/** A state of an answer: the question, and the index that is asked. */
export interface AnswerState {
  name: string;
  text: string;
  claim: Claim;
  index: Pick<IndexOptions, 'open' | 'openAdded' | 'datasetsOff'>;
  /** Must be named wherever the answer is shown. */
  leftOut?: string;
  /** Flickr's answer after a click on the question. */
  flickr?: () => Response;
  /** The background does not answer at all. */
  silent?: true;
}

const PHOTO = '9000000000001';
const PHOTOS: FakePhoto[] = [
  [PHOTO, ['megaface', 'pipa'], '1@N99'],
  ['9000000000002', ['megaface'], '1@N99'],
  ['9000000000003', ['ffhq'], 'listed-name'],
];
const list = (id: string, owners: number) => datasetOf(id, 9, owners);
const LISTS: Partial<Manifest> = {
  datasets: [list('ffhq', 1), list('megaface', 1), list('pipa', 0)],
};
const NAMELESS: Partial<Manifest> = { datasets: [list('pipa', 0)] };

const packOf = (manifest: Partial<Manifest>, off: string[] = []): AnswerState['index'] => ({
  open: () => Promise.resolve([fakePack(PHOTOS, manifest)]),
  openAdded: () => Promise.resolve([]),
  datasetsOff: () => Promise.resolve(new Set(off)),
});
const ALL = packOf(LISTS);
const broken = (code: PackErrorCode): AnswerState['index'] => ({
  ...ALL,
  open: () => Promise.reject(new PackError(code, 'Why.')),
});
const beside = (state: PackErrorCode): AnswerState['index'] => ({
  ...ALL,
  openAdded: () => Promise.resolve([{ id: 'a', name: 'a.csv', failure: { state, error: 'Why.' } }]),
});
const replying = (body: unknown, status = 200) => ({
  flickr: () => new Response(JSON.stringify(body), { status }),
});

const ABSENT = 'https://flickr.com/photos/listed-name/9000000000009/';
const SEEN = 'https://flickr.com/photos/listed-name/9000000000001/';

/** Every possible state of an answer. */
export const STATES: AnswerState[] = [
  { name: 'photo found', text: SEEN, claim: 'yes', index: ALL },
  { name: 'number of a photo that is found', text: PHOTO, claim: 'yes', index: ALL },
  {
    name: 'photo found, one of its lists off',
    text: SEEN,
    claim: 'yes',
    index: packOf(LISTS, ['pipa']),
    leftOut: 'PIPA',
  },
  { name: 'photo not found', text: ABSENT, claim: 'no', index: ALL },
  {
    name: 'photo not found, a list off',
    text: ABSENT,
    claim: 'no',
    index: packOf(LISTS, ['megaface']),
    leftOut: 'MegaFace',
  },
  {
    name: 'photo not found, a list unreadable',
    text: ABSENT,
    claim: 'no',
    index: beside('damaged'),
    leftOut: 'a.csv',
  },
  {
    name: 'photo not found, a list missing',
    text: ABSENT,
    claim: 'no',
    index: beside('missing'),
    leftOut: 'a.csv',
  },
  {
    name: 'photo, all lists off',
    text: ABSENT,
    claim: 'not known',
    index: packOf(LISTS, ['ffhq', 'megaface', 'pipa']),
    leftOut: 'FFHQ',
  },
  {
    name: 'real photo, sample data alone',
    text: 'https://flickr.com/photos/listed-name/1234/',
    claim: 'not known',
    index: packOf({ ...LISTS, sample: true }),
  },
  { name: 'member found by number', text: '1@N99', claim: 'yes', index: ALL },
  { name: 'member not found by number', text: '7@N99', claim: 'no', index: ALL },
  {
    name: 'member by number, no list names members',
    text: '7@N99',
    claim: 'not known',
    index: packOf(NAMELESS),
  },
  {
    name: 'real member, sample data alone',
    text: '7@N01',
    claim: 'not known',
    index: packOf({ ...LISTS, sample: true }),
  },
  { name: 'member found by name', text: 'listed-name', claim: 'yes', index: ALL },
  { name: 'name that no list gives', text: 'some-name', claim: 'not known', index: ALL },
  {
    name: 'name, Flickr gave the number, found',
    text: 'some-name',
    claim: 'yes',
    index: ALL,
    ...replying({ html: '<a href="https://www.flickr.com/photos/1@N99/">' }),
  },
  {
    name: 'name, Flickr gave the number, not found',
    text: 'some-name',
    claim: 'no',
    index: ALL,
    ...replying({ html: '<a href="https://www.flickr.com/photos/7@N99/">' }),
  },
  {
    name: 'name, Flickr refuses (403)',
    text: 'some-name',
    claim: 'not known',
    index: ALL,
    ...replying({}, 403),
  },
  {
    name: 'name, Flickr’s reply has no number',
    text: 'some-name',
    claim: 'not known',
    index: ALL,
    ...replying({}),
  },
  {
    name: 'name, Flickr knows no such member (404)',
    text: 'some-name',
    claim: 'not known',
    index: ALL,
    ...replying({}, 404),
  },
  {
    name: 'name, Flickr fails (500)',
    text: 'some-name',
    claim: 'not known',
    index: ALL,
    ...replying({}, 500),
  },
  { name: 'lists missing', text: ABSENT, claim: 'not known', index: broken('missing') },
  { name: 'lists damaged', text: ABSENT, claim: 'not known', index: broken('damaged') },
  { name: 'lists too new', text: ABSENT, claim: 'not known', index: broken('unsupported') },
  { name: 'no reply at all', text: ABSENT, claim: 'not known', index: ALL, silent: true },
  { name: 'two words of a person’s name', text: 'John Smith', claim: 'not known', index: ALL },
  { name: 'not understood', text: '<>', claim: 'not known', index: ALL },
];
