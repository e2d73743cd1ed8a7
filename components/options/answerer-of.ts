import type { IndexStatus } from '../../lib/dataset-index/types';
import type { Answerer } from '../../lib/reports/searched';
import type { Loaded } from '../app/use-load';

const NONE: Answerer = { manifests: [], failed: [], off: [] };

/** The lists of an index that can answer, and those that cannot. */
export const answererOf = (status: Loaded<IndexStatus>): Answerer =>
  status.state === 'loaded' && status.value.state === 'ready' ? status.value : NONE;
