import { readPlace } from '../../lib/checks/near';
import type { Sieve } from '../../lib/checks/sift';
import type { Sort } from '../photos/posted';

/** The filter as the person entered it. */
export interface SieveInput {
  sort: Sort;
  /** `YYYY-MM-DD`; empty for any. */
  from: string;
  to: string;
  /** As typed; empty for any. */
  place: string;
  km: number;
  /** Whether to show findings whose date or place is not known too. */
  unknown: boolean;
}

export const NO_SIEVE: SieveInput = {
  ...{ sort: 'number', from: '', to: '', place: '', km: 5, unknown: false },
};

/** Interprets the input: days are put in order, and an unreadable place filters nothing. */
export function sieveOf({ from, to, place, km }: SieveInput): Sieve {
  const near = readPlace(place);
  const turned = from !== '' && to !== '' && from > to;
  return {
    from: turned ? to : from,
    to: turned ? from : to,
    near: near && { ...near, km },
  };
}

/** The wanted time as an ISO 8601 interval; empty for any. */
export const intervalOf = ({ from, to }: Sieve): string =>
  from === '' && to === '' ? '' : `${from || '..'}/${to || '..'}`;
