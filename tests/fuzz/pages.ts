import { JSDOM } from 'jsdom';
import { snapshotPage } from '../../lib/flickr/page/page-reader';
import { ALBUM_ID, GALLERY_ID, GROUP, TAG } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import { makeSite, replicaIds } from '../replica/site';
import { mutateText, pick } from './mutate';
import { stopwatch } from './stopwatch';
import type { Target } from './target';

const SITE = makeSite({ flagged: replicaIds(4), others: replicaIds(8, 100) });
const { alias } = SITE.owner;
const OWN = [
  '',
  `albums/${ALBUM_ID}/`,
  'favorites/',
  `galleries/${GALLERY_ID}/`,
  `${SITE.photos[0]!.id}/`,
];
const PAGES = OWN.map((path) => `/photos/${alias}/${path}`)
  .concat('/', '/cameraroll/', '/search/', '/search/people/', `/groups/${GROUP}/pool/`)
  .concat(`/people/${alias}/`, `/people/${alias}/contacts/`, `/photos/tags/${TAG}/`)
  .map((path) => new URL(path, 'https://www.flickr.com'))
  .map((url): [URL, string] => [url, respond(SITE, url)!.body]);

/** Pages modelled on Flickr's, with markup changed as members or damage in transit might do. */
export const pages: Target = {
  injected: 'pages of every kind with changed markup',
  run(random) {
    const [url, html] = pick(random, PAGES);
    const { window } = new JSDOM(mutateText(random, html), { url: url.href });
    const { document } = window;
    const done = stopwatch();
    const snapshot = snapshotPage(document, url);
    const { photos } = snapshot.read();
    const parts = [...document.querySelectorAll('div, a')].filter(() => random.below(30) === 0);
    snapshot.read(parts);
    // Parsing is jsdom's work, which is not tested.
    const took = done();
    window.close();
    if (took > 1000) throw new Error(`Reading took ${took} ms.`);
    return Promise.resolve(photos.length > 0 ? 'photos found' : 'none found');
  },
};
