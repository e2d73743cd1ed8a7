import type { IndexStatus } from '../../lib/dataset-index/types';
import type { Manifest } from '../../lib/pack/types';
import type { Loaded } from '../app/use-load';

const NONE: Manifest[] = [];

/** The manifests of an index that can answer. */
export const manifestsOf = (status: Loaded<IndexStatus>): Manifest[] =>
  status.state === 'loaded' && status.value.state === 'ready' ? status.value.manifests : NONE;
