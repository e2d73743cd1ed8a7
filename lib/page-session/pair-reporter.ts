import { isNsid } from '../ids/nsid';
import { isOwner } from '../messages/ids';
import { MAX_IDS } from '../messages/limits';
import type { AliasPair } from '../messages/types';

/**
 * The most pairs reported per document, as many as can be remembered at all: a page with more makes them
 * up.
 */
const MOST_PAIRS = 10_000;

/**
 * Reports the pairs of a document that the protocol allows, in messages of its limit.
 * @param report receives the pairs of one message.
 */
export function pairReporter(
  report: (pairs: AliasPair[]) => void,
): (pairs: readonly AliasPair[]) => void {
  let left = MOST_PAIRS;
  return (pairs) => {
    const fit = pairs.filter(({ alias }) => isOwner(alias) && !isNsid(alias)).slice(0, left);
    left -= fit.length;
    for (let start = 0; start < fit.length; start += MAX_IDS)
      report(fit.slice(start, start + MAX_IDS));
  };
}
