import { makeCheck } from '../../../../lib/checks/make-check';
import type { ListedPhoto, WholeCheck } from '../../../../lib/checks/types';
import type { Place } from '../../../../lib/own-photos/place';
import { PRIVACY, type OwnPhotos } from '../../../../lib/own-photos/types';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

export const FIRST = 9_000_000_000_001;
export const DAY = 86_400;

/** So many photos, posted a day apart. */
export function photosOf(count: number, first = FIRST): OwnPhotos {
  const each = Array.from({ length: count }, (_, i) => i);
  return {
    ids: Float64Array.from(each, (i) => first + i),
    posted: Float64Array.from(each, (i) => (i % 4 === 3 ? NaN : (i + 1) * DAY)),
    taken: Float64Array.from(each, () => NaN),
    privacy: Uint8Array.from(each, (i) => i % PRIVACY.length),
  };
}

/** Photos that were taken at these places, or nobody knows where. */
export function placed(places: readonly (Place | null)[]): OwnPhotos {
  return {
    ...photosOf(places.length),
    places: {
      latitude: Float64Array.from(places, (place) => place?.latitude ?? NaN),
      longitude: Float64Array.from(places, (place) => place?.longitude ?? NaN),
    },
  };
}

export const MANIFEST = fakePack([], {
  datasets: [datasetOf('megaface', 2, 1), datasetOf('helen', 1)],
  files: [{ name: 'photos.dat', bytes: 1, sha256: '00' }],
}).manifest;

export const ANSWER = { date: 5, manifests: [MANIFEST], failed: [], off: ['pipa'] };

/** A check of so many photos, some of them listed. */
export function checkOf(id: string, photos: OwnPhotos, listed: ListedPhoto[] = []): WholeCheck {
  const account = { owner: '12345@N99', photos: photos.ids.length + 1 };
  const gathered = { photos, account, albumsOnly: 1, problems: [] };
  return makeCheck(id, `Check ${id}`, gathered, { answer: ANSWER, listed }, Number(id) * 1_000);
}

export const listed = (photo: number, ...datasets: string[]): ListedPhoto => ({
  id: String(photo),
  datasets,
});
