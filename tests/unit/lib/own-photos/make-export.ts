import { strToU8, zipSync, type Zippable } from 'fflate';
import { FIRST_INVENTED_PHOTO } from '../../../../lib/ids/invented';

/** Options of a generated export. */
export interface ExportOptions {
  /** Photos of the account. */
  photos: readonly MadePhoto[];
  /** Archives of metadata, and photos in each archive of pictures. */
  parts?: number;
  mediaPerArchive?: number;
  /** The number of photos in the account's profile; by default, the actual number. */
  says?: number;
}

export interface MadePhoto {
  id: number;
  title: string;
  privacy: string;
  taken: string;
  imported: string;
  /** Where it was taken, in the export's format; an empty list if unknown. */
  geo: unknown;
  /** Only in an album: the export has no file about it. */
  missing: boolean;
}

/** Titles that make file names hard to parse: digits, `_`, numbers as long as a photo id, or empty. */
const TITLES = [
  'sunset',
  'img_20171201_123456',
  '12345678901_98765432',
  '',
  'a_1234567890_o',
  '2011-07-04_0001',
  'dsc_0042_o',
  'ünïcode-名前',
];
const PRIVACIES = ['public', 'private', 'friend & family', 'public'];

/** Invented photos, every one a little different. */
export const makePhotos = (count: number, step = 7): MadePhoto[] =>
  Array.from({ length: count }, (_, i) => ({
    id: FIRST_INVENTED_PHOTO + 1 + i * step,
    title: TITLES[i % TITLES.length]!,
    privacy: PRIVACIES[i % PRIVACIES.length]!,
    taken: i % 5 === 4 ? '0000-00-00 00:00:00' : stamp(Date.UTC(2009, 0, 1) + i * 3_600_000),
    imported: stamp(Date.UTC(2010, 0, 1) + i * 3_600_000),
    geo: GEO[i % 6] ?? [],
    missing: i % 50 === 49,
  }));

/** Of every sixth photo in one place, and of every sixth in another. */
const GEO: Record<number, unknown> = {
  0: { latitude: '48137000', longitude: '11575000', accuracy: '16' },
  3: [{ latitude: '-33868800', longitude: '151209300', accuracy: '12' }],
};

const stamp = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** Files about other people, each with a text that must not be read. */
export const SECRET = 'SOMEBODY ELSE';
export const OTHERS_FILES = [
  'contacts_part001.json',
  'faves_part001.json',
  'followers_part001.json',
  'received_comments_part001.json',
  'sent_flickrmail_part001.json',
  'account_testimonials.json',
];

export const ACCOUNT = '12345@N99';

/** The archives of an account export, by their names. */
export function makeExport(options: ExportOptions): Map<string, Uint8Array<ArrayBuffer>> {
  const { photos, parts = 1, mediaPerArchive = 500, says = photos.length } = options;
  const archives = new Map<string, Uint8Array<ArrayBuffer>>();
  const there = photos.filter(({ missing }) => !missing);
  for (let part = 1; part <= parts; part++) {
    const own = there.filter((_, i) => i % parts === part - 1);
    // Files about others between those of photos: an archive's order is arbitrary.
    const files: Zippable = {};
    const half = own.length >> 1;
    for (const photo of own.slice(0, half))
      files[`photo_${photo.id}.json`] = json(photoFile(photo));
    for (const name of OTHERS_FILES) files[name] = json({ note: `${SECRET} `.repeat(50) });
    for (const photo of own.slice(half)) files[`photo_${photo.id}.json`] = json(photoFile(photo));
    if (part === 1) {
      files['account_profile.json'] = json({ nsid: ACCOUNT, email: SECRET, photo_count: says });
      files['albums.json'] = json({
        albums: [{ id: '72157600000000001', photos: photos.map((p) => `${p.id}`) }],
      });
    }
    archives.set(partName(part), zipSync(files, { level: 1 }));
  }
  for (let from = 0, n = 1; from < there.length; from += mediaPerArchive, n++) {
    const own = there.slice(from, from + mediaPerArchive);
    const files = own.map((photo): [string, Uint8Array] => [mediaName(photo), PICTURE]);
    archives.set(`data-download-${n}.zip`, zipSync(Object.fromEntries(files), { level: 0 }));
  }
  return archives;
}

export const partName = (part: number): string => `72157700000000001_0123456789ab_part${part}.zip`;

const PICTURE = new Uint8Array(100).fill(7);

export const mediaName = ({ id, title }: MadePhoto): string =>
  `${title}_${id}${id % 3 === 0 ? '' : '_o'}.${id % 11 === 0 ? 'mp4' : 'jpg'}`;

export const photoFile = ({ id, title, privacy, taken, imported, geo }: MadePhoto) => ({
  id: String(id),
  name: title,
  description: '',
  count_views: '12',
  date_taken: taken,
  date_imported: imported,
  photopage: `https://www.flickr.com/photos/invented/${id}/`,
  original: `https://live.staticflickr.com/1/${id}_0123456789_o.jpg`,
  license: null,
  privacy,
  geo,
  tags: [],
  albums: [],
});

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

/** The archives as a person chooses them. */
export const asFiles = (archives: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) =>
  [...archives].map(([name, bytes]) => ({ path: name, file: new File([bytes], name) }));
