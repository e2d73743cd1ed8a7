import { readPlace } from '../../lib/checks/near';
import type { Sieve } from '../../lib/checks/sift';
import type { Sort } from '../photos/posted';

/** What a person has set to sift findings by. */
export interface SieveInput {
  sort: Sort;
  /** `YYYY-MM-DD`; empty for any. */
  from: string;
  to: string;
  /** As it was written; empty for any. */
  place: string;
  km: number;
  /** Whether those are shown too of which it cannot be told. */
  unknown: boolean;
}

export const NO_SIEVE: SieveInput = {
  ...{ sort: 'number', from: '', to: '', place: '', km: 5, unknown: false },
};

/** What that means: the days in their order; a place that cannot be read leaves nothing out. */
export function sieveOf({ from, to, place, km }: SieveInput): Sieve {
  const near = readPlace(place);
  const turned = from !== '' && to !== '' && from > to;
  return {
    from: turned ? to : from,
    to: turned ? from : to,
    near: near && { ...near, km },
  };
}

/** The time that was asked for, as ISO 8601 writes it; empty for any. */
export const intervalOf = ({ from, to }: Sieve): string =>
  from === '' && to === '' ? '' : `${from || '..'}/${to || '..'}`;
