/** Consecutive sightings, as parallel arrays. */
export interface SightingRows {
  count: number;
  photos: Float64Array;
  /** The part that each belongs to. */
  parts: Uint16Array;
  /** The owner's number, or -1. */
  owners: Int32Array;
}

/** Arrays for that many sightings. */
export function sightingRows(capacity: number): SightingRows {
  return {
    count: 0,
    photos: new Float64Array(capacity),
    parts: new Uint16Array(capacity),
    owners: new Int32Array(capacity),
  };
}
