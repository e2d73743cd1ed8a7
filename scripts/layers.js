/**
 * @typedef {object} Layer
 * @property {string} folder
 * @property {string} holds in a few words
 * @property {string[]} uses the folders it may import from, beside itself
 */

/**
 * The folders, lower ones first, and what each may import. `npm run edges` holds the code to it, and
 * `npm run registries` draws it in ARCHITECTURE.md. A longer folder name counts before a shorter one.
 * @type {Layer[]}
 */
export const LAYERS = [
  {
    folder: 'lib/ids',
    holds: 'photo id, NSID, alias, base58, what counts as invented',
    uses: [],
  },
  { folder: 'lib/catalogue', holds: 'the datasets: facts, stories, offers of lists', uses: [] },
  { folder: 'lib/i18n', holds: 'texts in seven languages', uses: [] },
  { folder: 'lib/extension', holds: 'the browser, its tabs, our own pages', uses: [] },
  {
    folder: 'lib/dom',
    holds: 'a page’s nodes, read so that its markup cannot interfere',
    uses: [],
  },
  { folder: 'lib/flickr/address', holds: 'what Flickr’s addresses mean', uses: ['lib/ids'] },
  {
    folder: 'lib/flickr/page',
    holds: 'what Flickr’s pages show',
    uses: ['lib/ids', 'lib/dom', 'lib/flickr/address'],
  },
  { folder: 'lib/pack', holds: 'the binary format: encode, decode, verify', uses: ['lib/ids'] },
  {
    folder: 'lib/sources',
    holds: 'publishers’ list formats, row by row',
    uses: ['lib/ids', 'lib/flickr/address'],
  },
  {
    folder: 'lib/archives',
    holds: 'zip, tar, bzip2 and encodings of text, piece by piece',
    uses: ['lib/sources'],
  },
  {
    folder: 'lib/dataset-index',
    holds: 'one question to all packs; yes, no or not known',
    uses: ['lib/ids', 'lib/extension', 'lib/flickr/address', 'lib/pack'],
  },
  {
    folder: 'lib/answers',
    holds: 'what an answer says, and of which lists it says no',
    uses: ['lib/ids', 'lib/catalogue', 'lib/i18n', 'lib/pack', 'lib/dataset-index'],
  },
  {
    folder: 'lib/storage',
    holds: 'settings, aliases, recent searches; the databases',
    uses: ['lib/extension', 'lib/i18n'],
  },
  {
    folder: 'lib/flickr-requests',
    holds: 'the requests to Flickr, on a click only',
    uses: ['lib/ids', 'lib/flickr/address'],
  },
  {
    folder: 'lib/messages',
    holds: 'what scripts of the extension may say to each other',
    uses: ['lib/ids', 'lib/extension', 'lib/flickr/address', 'lib/pack', 'lib/dataset-index'],
  },
  {
    folder: 'lib/reports',
    holds: 'what a person takes away: reports, letters, citations',
    uses: ['lib/catalogue', 'lib/i18n', 'lib/flickr/address', 'lib/pack', 'lib/dataset-index'],
  },
  {
    folder: 'lib/user-lists',
    holds: 'lists and packs that a person brings',
    uses: [
      ...['lib/ids', 'lib/catalogue', 'lib/extension', 'lib/flickr/address', 'lib/pack'],
      ...['lib/sources', 'lib/archives', 'lib/dataset-index', 'lib/storage'],
    ],
  },
  {
    folder: 'lib/get-lists',
    holds: 'gets lists from their publishers',
    uses: ['lib/catalogue', 'lib/extension', 'lib/storage', 'lib/user-lists'],
  },
  {
    folder: 'lib/own-photos',
    holds: 'a member’s own photos, from an account export and the like',
    uses: ['lib/ids', 'lib/flickr/address', 'lib/sources', 'lib/archives', 'lib/user-lists'],
  },
  {
    folder: 'lib/checks',
    holds: 'checks of a person’s own photos: answers, marks, comparison',
    uses: [
      ...['lib/ids', 'lib/pack', 'lib/dataset-index', 'lib/storage', 'lib/messages'],
      ...['lib/own-photos'],
    ],
  },
  {
    folder: 'lib/page-session',
    holds: 'follows a page: what is new, what is asked, what is shown',
    uses: ['lib/ids', 'lib/dom', 'lib/flickr/page', 'lib/messages'],
  },
  {
    folder: 'lib/background',
    holds: 'what the background does with messages and the browser’s own surfaces',
    uses: [
      ...[
        'lib/ids',
        'lib/catalogue',
        'lib/i18n',
        'lib/extension',
        'lib/flickr/address',
        'lib/pack',
      ],
      ...['lib/dataset-index', 'lib/answers', 'lib/storage', 'lib/messages', 'lib/user-lists'],
    ],
  },
  {
    folder: 'components/badge',
    holds: 'badge and card in plain DOM',
    uses: ['lib/catalogue', 'lib/i18n', 'lib/dom', 'lib/pack', 'lib/page-session'],
  },
  {
    folder: 'components',
    holds: 'React views of popup, options and welcome',
    uses: [
      ...['lib/catalogue', 'lib/i18n', 'lib/extension', 'lib/flickr/address', 'lib/pack'],
      ...['lib/dataset-index', 'lib/answers', 'lib/storage', 'lib/flickr-requests'],
      ...['lib/messages', 'lib/reports', 'lib/user-lists', 'lib/own-photos', 'lib/checks'],
      ...['lib/get-lists'],
    ],
  },
  {
    folder: 'data-build',
    holds: 'the command line: opens files, sorts and joins with DuckDB, writes the pack',
    uses: [
      ...['lib/ids', 'lib/catalogue', 'lib/flickr/address', 'lib/pack', 'lib/sources'],
      ...['lib/archives', 'lib/i18n', 'lib/dataset-index', 'lib/answers', 'lib/reports'],
    ],
  },
  {
    folder: 'entrypoints',
    holds: 'wiring only',
    uses: [
      ...['lib/extension', 'lib/dom', 'lib/flickr/address', 'lib/flickr/page', 'lib/pack'],
      ...['lib/storage', 'lib/messages', 'lib/user-lists', 'lib/page-session', 'lib/background'],
      ...['components/badge', 'components'],
    ],
  },
];
