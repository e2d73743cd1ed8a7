import { readEntries } from '../../formats/read-entries';
import { NO_PHOTO, UNREADABLE } from '../../rows';
import type { Row } from '../../types';
import { ffhqBase } from '../bases/ffhq';
import { numberKey } from '../keys';
import type { DerivedSource } from '../types';

/**
 * FFHQ-UV: an object with an entry for each texture, `{"Index-in-FFHQ": 7, "Age": …}`. The entries' own
 * numbers are shuffled. Textures from elsewhere have the index null.
 * @see https://github.com/csbhr/FFHQ-UV/blob/main/README_dataset.md
 * @see https://github.com/csbhr/FFHQ-UV/issues/8 on the shuffling
 */
export const ffhqUv: DerivedSource = {
  id: 'ffhq-uv',
  title: 'FFHQ-UV',
  files: 'meta-info.json',
  takes: (path) => /(^|\/)meta[-_]info\.json$/.test(path),
  origin: 'https://github.com/csbhr/FFHQ-UV (public)',
  dataset: 'ffhq-uv',
  base: ffhqBase,
  read: (file, log, resolve) => {
    const row = (value: unknown): Row => {
      const entry: Texture | null = typeof value === 'object' ? value : null;
      const index = entry?.['Index-in-FFHQ'];
      if (index === null) return NO_PHOTO;
      if (typeof index !== 'number' && typeof index !== 'string') return UNREADABLE;
      const key = numberKey(String(index));
      return key === null ? UNREADABLE : resolve(key);
    };
    return readEntries(file, { ...FORMAT, row }, log);
  },
};

interface Texture {
  'Index-in-FFHQ'?: unknown;
}

const FORMAT = {
  title: 'a list of FFHQ-UV',
  expected: '{"000000": {"Index-in-FFHQ": …}, …}',
  member: null,
} as const;
