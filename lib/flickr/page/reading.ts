import { createContents, type Contents } from './contents';
import { createContexts, type ElementContext } from './element-context';
import type { PageAddress } from './page-address';

/** What was found out about a page while reading it; valid until the page changes. */
export interface Reading {
  address: PageAddress;
  around: (element: Element) => ElementContext;
  contentsOf: (element: Element) => Contents;
  /**
   * The part of the page around an element in which links lead to one photo and no picture is shown yet:
   * undefined if there is none, null if the photo's picture is beside it.
   */
  awaiting: Map<Element, Contents | null | undefined>;
}

export function startReading(address: PageAddress): Reading {
  return {
    address,
    around: createContexts(),
    contentsOf: createContents(address),
    awaiting: new Map(),
  };
}
