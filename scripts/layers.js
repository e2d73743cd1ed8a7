/**
 * @typedef {object} Layer
 * @property {string} folder
 * @property {string} holds in a few words
 * @property {string[]} uses the folders it may import from, besides itself
 */

/**
 * @param {string} folder
 * @param {string} holds
 * @param {string} uses folder names separated by whitespace; those in `lib` without the prefix
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
 * The folders, lower ones first, and what each may import. `npm run edges` enforces it, and
 * `npm run registries` writes it to ARCHITECTURE.md. The longest matching folder name applies.
 * @type {Layer[]}
 */
export const LAYERS = [
  layer('lib/ids', 'photo id, NSID, alias, base58; which ids are invented', ''),
  layer(
    'lib/catalogue',
    'facts about the datasets, their stories, where their lists are offered',
    '',
  ),
  layer('lib/i18n', 'texts in seven languages', ''),
  layer('lib/extension', 'the browser API, tabs, locks and turns, the extension’s own pages', ''),
  layer('lib/dom', 'reads a page’s nodes so that its markup cannot interfere', ''),
  layer('lib/flickr/address', 'parses Flickr’s addresses', 'ids'),
  layer(
    'lib/flickr/page',
    'reads photos and members from Flickr’s pages',
    'ids dom flickr/address',
  ),
  layer('lib/flickr/requests', 'requests to Flickr, on a click only', 'ids flickr/address'),
  layer('lib/pack', 'the binary format: encode, decode, verify', 'ids'),
  layer('lib/sources', 'parsers of publishers’ list formats, row by row', 'ids flickr/address'),
  layer('lib/archives', 'zip, tar, bzip2 and text encodings, as streams', 'sources'),
  layer(
    'lib/dataset-index',
    'queries all packs; answers yes, no or not known',
    'ids extension flickr/address pack',
  ),
  layer(
    'lib/answers',
    'words an answer, and says which lists it covers',
    'ids catalogue i18n pack dataset-index',
  ),
  layer('lib/storage', 'settings, aliases, recent searches; the databases', 'extension i18n'),
  layer(
    'lib/messages',
    'messages between the extension’s scripts',
    'ids extension flickr/address pack dataset-index',
  ),
  layer('lib/reports', 'reports and citations', 'catalogue i18n flickr/address pack dataset-index'),
  layer(
    'lib/letters',
    'letters to publishers and authorities, their legal basis, letters sent',
    'catalogue i18n flickr/address pack storage',
  ),
  layer(
    'lib/user-lists',
    'lists and packs that a person adds',
    `ids catalogue extension flickr/address pack sources archives
      dataset-index storage`,
  ),
  layer(
    'lib/downloads',
    'downloads lists from their publishers',
    'catalogue extension storage user-lists',
  ),
  layer(
    'lib/follow',
    'follows published packs: verifies and updates them',
    'extension pack user-lists',
  ),
  layer(
    'lib/own-photos',
    'a person’s own photos, from an account export, a folder or a list',
    'ids flickr/address sources archives user-lists',
  ),
  layer(
    'lib/checks',
    'checks of a person’s own photos: answers, marks, comparison; the watch list',
    'ids flickr/address pack dataset-index storage messages own-photos',
  ),
  layer(
    'lib/page-session',
    'follows a page: reads what is new, asks about it, tracks what to show',
    'ids dom flickr/page messages',
  ),
  layer(
    'lib/walk',
    'walks through a list on Flickr, page by page, in its tab',
    'dom flickr/address flickr/page messages',
  ),
  layer(
    'lib/background',
    'the background: messages, toolbar, menus, address bar',
    `ids catalogue i18n extension flickr/address pack dataset-index answers
      storage messages user-lists follow checks`,
  ),
  layer('components/badge', 'badge and card, in plain DOM', 'catalogue i18n dom pack page-session'),
  layer(
    'components/walk-bar',
    'the progress bar of a walk, in plain DOM',
    'components/badge i18n dom walk',
  ),
  layer(
    'components',
    'React views of popup, options and welcome pages',
    `catalogue i18n extension flickr/address flickr/requests pack dataset-index answers
      storage messages reports letters user-lists own-photos checks
      downloads follow`,
  ),
  layer(
    'data-build',
    'the command line: opens files, sorts and joins with DuckDB, writes packs',
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
