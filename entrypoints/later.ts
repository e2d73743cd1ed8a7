import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLater } from '../lib/background/later';
import { offerLater } from '../lib/background/load-later';

/** The background's second script. */
export default defineUnlistedScript(() => {
  offerLater(createLater);
});
