import { test as base } from '../test';
import { PACK } from './pages';

/** Its browsers have {@link PACK} unless another is given. */
export const test = base.extend<object>({ pack: [PACK, { scope: 'worker' }] });
