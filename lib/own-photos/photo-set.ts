import type { Place } from './place';
import { PRIVACY, type OwnPhotos, type Privacy } from './types';

/** The details of a photo in a file. */
export interface PhotoDetails {
  /** In seconds since 1970; NaN if unknown. */
  posted: number;
  taken: number;
  privacy: Privacy;
  /** Where it was taken; null if unknown. */
  place: Place | null;
}

const NO_DETAILS: PhotoDetails = { posted: NaN, taken: NaN, privacy: 'unknown', place: null };

/** Distinct photos, with their details merged from all files that name them. */
export class PhotoSet {
  readonly #details = new Map<number, PhotoDetails>();

  add(id: number, details = NO_DETAILS): void {
    const known = this.#details.get(id);
    if (!known || known === NO_DETAILS) this.#details.set(id, details);
    else if (details !== NO_DETAILS) this.#details.set(id, merge(known, details));
  }

  /** In columns, sorted by id. */
  columns(): OwnPhotos {
    const ids = Float64Array.from(this.#details.keys()).sort();
    const posted = new Float64Array(ids.length);
    const taken = new Float64Array(ids.length);
    const privacy = new Uint8Array(ids.length);
    const latitude = new Float64Array(ids.length).fill(NaN);
    const longitude = latitude.slice();
    let placed = 0;
    ids.forEach((id, i) => {
      const details = this.#details.get(id)!;
      posted[i] = details.posted;
      taken[i] = details.taken;
      privacy[i] = PRIVACY.indexOf(details.privacy);
      if (!details.place) return;
      placed += 1;
      latitude[i] = details.place.latitude;
      longitude[i] = details.place.longitude;
    });
    const places = placed > 0 && { places: { latitude, longitude } };
    return { ids, posted, taken, privacy, ...places };
  }
}

const merge = (a: PhotoDetails, b: PhotoDetails): PhotoDetails => ({
  posted: Number.isNaN(a.posted) ? b.posted : a.posted,
  taken: Number.isNaN(a.taken) ? b.taken : a.taken,
  privacy: a.privacy === 'unknown' ? b.privacy : a.privacy,
  place: a.place ?? b.place,
});
