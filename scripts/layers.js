/**
 * @typedef {object} Layer
 * @property {string} folder
 * @property {string} holds in a few words
 * @property {string[]} uses the folders it may import from, beside itself
 */

/**
 * @param {string} folder
 * @param {string} holds
 * @param {string} uses names with blanks between them, those of folders in `lib` without it
 * @returns {Layer}
 */
const layer = (folder, holds, uses) => ({
  folder,
  holds,
  uses: uses
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => (name.startsWith('components') ? name : `lib/${name}`)),
});

/**
 * The folders, lower ones first, and what each may import. `npm run edges` holds the code to it, and
 * `npm run registries` draws it in ARCHITECTURE.md. A longer folder name counts before a shorter one.
 * @type {Layer[]}
 */
export const LAYERS = [
  layer('lib/ids', 'photo id, NSID, alias, base58, what counts as invented', ''),
  layer('lib/catalogue', 'the datasets: facts, stories, offers of lists', ''),
  layer('lib/i18n', 'texts in seven languages', ''),
  layer('lib/extension', 'the browser, its tabs, our own pages', ''),
  layer('lib/dom', 'a page’s nodes, read so that its markup cannot interfere', ''),
  layer('lib/flickr/address', 'what Flickr’s addresses mean', 'ids'),
  layer('lib/flickr/page', 'what Flickr’s pages show', 'ids dom flickr/address'),
  layer('lib/pack', 'the binary format: encode, decode, verify', 'ids'),
  layer('lib/sources', 'publishers’ list formats, row by row', 'ids flickr/address'),
  layer('lib/archives', 'zip, tar, bzip2 and encodings of text, piece by piece', 'sources'),
  layer(
    'lib/dataset-index',
    'one question to all packs; yes, no or not known',
    'ids extension flickr/address pack',
  ),
  layer(
    'lib/answers',
    'what an answer says, and of which lists it says no',
    'ids catalogue i18n pack dataset-index',
  ),
  layer('lib/storage', 'settings, aliases, recent searches; the databases', 'extension i18n'),
  layer('lib/flickr-requests', 'the requests to Flickr, on a click only', 'ids flickr/address'),
  layer(
    'lib/messages',
    'what scripts of the extension may say to each other',
    'ids extension flickr/address pack dataset-index',
  ),
  layer(
    'lib/reports',
    'what a person takes away: reports, citations',
    'catalogue i18n flickr/address pack dataset-index',
  ),
  layer(
    'lib/letters',
    'letters to publishers and authorities, what laws say of them, those sent',
    'catalogue i18n flickr/address pack storage',
  ),
  layer(
    'lib/user-lists',
    'lists and packs that a person brings',
    `ids catalogue extension flickr/address pack sources archives
      dataset-index storage`,
  ),
  layer(
    'lib/get-lists',
    'gets lists from their publishers',
    'catalogue extension storage user-lists',
  ),
  layer('lib/follow', 'packs that somebody publishes, followed', 'extension pack user-lists'),
  layer(
    'lib/own-photos',
    'a member’s own photos, from an account export and the like',
    'ids flickr/address sources archives user-lists',
  ),
  layer(
    'lib/checks',
    'checks of a person’s own photos: answers, marks, comparison; the watch list',
    'ids flickr/address pack dataset-index storage messages own-photos',
  ),
  layer(
    'lib/page-session',
    'follows a page: what is new, what is asked, what is shown',
    'ids dom flickr/page messages',
  ),
  layer(
    'lib/walk',
    'walks through a list, page by page, in the tab that shows it',
    'dom flickr/address flickr/page messages',
  ),
  layer(
    'lib/background',
    'what the background does with messages and the browser’s own surfaces',
    `ids catalogue i18n extension flickr/address pack dataset-index answers
      storage messages user-lists follow checks`,
  ),
  layer('components/badge', 'badge and card in plain DOM', 'catalogue i18n dom pack page-session'),
  layer('components/walk-bar', 'the bar of a walk in plain DOM', 'components/badge i18n dom walk'),
  layer(
    'components',
    'React views of popup, options and welcome',
    `catalogue i18n extension flickr/address pack dataset-index answers
      storage flickr-requests messages reports letters user-lists own-photos checks
      get-lists follow`,
  ),
  layer(
    'data-build',
    'the command line: opens files, sorts and joins with DuckDB, writes the pack',
    `ids catalogue flickr/address pack sources archives i18n dataset-index
      answers reports`,
  ),
  layer(
    'entrypoints',
    'wiring only',
    `extension dom flickr/address flickr/page pack storage messages
      user-lists page-session walk background i18n
      components/badge components/walk-bar components`,
  ),
];
