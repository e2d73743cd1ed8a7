import { browser } from '../../lib/extension/browser';
import { RELEASED } from '../../lib/dataset-index/built';
import type { Extension } from '../../lib/reports/report';

/** The extension that this page belongs to. */
export const thisExtension = (): Extension => ({
  version: browser.runtime.getManifest().version,
  date: RELEASED,
});
