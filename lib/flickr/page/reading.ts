import { createContents, type Contents } from './contents';
import { createContexts, type ElementContext } from './element-context';
import type { PageAddress } from './page-address';

/** What is found out about a page while it is read; good until it changes. */
export interface Reading {
  address: PageAddress;
  around: (element: Element) => ElementContext;
  contentsOf: (element: Element) => Contents;
  /**
   * The part of the page around an element in which links lead to one photo and no picture is shown
   * yet: undefined where there is none, null where the photo's picture stands beside it.
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
