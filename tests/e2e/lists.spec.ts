import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { packTar } from 'modern-tar';
import type { Browser } from 'webextension-polyfill';
import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { respond } from '../replica/respond';
import { packBzip2 } from '../unit/data-build/archives/bzip2';
import { flaggedOn, summaryOf, toolbarText } from './badges';
import { Session } from './session';
import { expect, FLICKR, SITE, test } from './test';
import { addTable, card, csvList, fileOf, openLists, picker } from './user-lists';

/** Inside the extension's own pages and worker. */
declare const chrome: Browser;

const ALBUM = `${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/`;
/** Photos on the page; the built-in pack holds none of them. */
const SHOWN = SITE.photos.slice(0, PAGE_SIZE).map(({ id }) => id);
const [FIRST, SECOND] = [SHOWN.slice(0, 3).sort(), SHOWN.slice(3, 5).sort()];
const THIRD = SHOWN.slice(5, 7);
const OTHER_PACK = { pack: [{ id: '9000000000001' }], respond: (url: URL) => respond(SITE, url) };

/** Enough (38 MB) that reading them takes longer than a click. */
const OTHERS = 400_000;

/** A list as LAION-Face's script writes it. */
const laionTable = (photos: readonly string[]): ArrayBuffer =>
  parquetWriteBuffer({
    columnData: [
      { name: 'SAMPLE_ID', data: photos.map((_, i) => BigInt(i)) },
      {
        name: 'URL',
        data: photos.map((id) => `https://live.staticflickr.com/1/${id}_01234567_b.jpg`),
      },
    ],
  });

/** A list in the layout of FFHQ's, padded with photos that are on no page. */
function ffhqList(photos: readonly string[], others = 0): string {
  const more = Array.from({ length: others }, (_, i) => String(9_500_000_000_000 + i));
  const images = [...photos, ...more].map((id, i) => [
    i,
    { metadata: { photo_url: `https://www.flickr.com/photos/${SITE.owner.alias}/${id}/` } },
  ]);
  return JSON.stringify(Object.fromEntries(images));
}

/** Drops a file onto the page, as a person drags one from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([title, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title));
      return transfer;
    },
    [name, text] as const,
  );
  await page
    .getByText('Drop the files of one list here')
    .dispatchEvent('drop', { dataTransfer: data });
}

/** Leaves the browser as it was before its first list. */
async function removeAll(lists: Page): Promise<void> {
  await lists.evaluate(async () => {
    await chrome.storage.local.clear();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('overexposed-lists').onsuccess = resolve;
    });
  });
}

const databasesOf = (lists: Page): Promise<(string | undefined)[]> =>
  lists.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const bytesOf = async (download: Download) => readFile(await download.path());

test.describe('in one browser', () => {
  let session: Session;

  test.beforeAll(async ({ browserName }) => {
    session = await Session.start({ browserName, ...OTHER_PACK });
  });

  test.afterEach(async () => {
    const lists = await openLists(session);
    for (const other of session.context.pages()) if (other !== lists) await other.close();
    await removeAll(lists);
  });

  test.afterAll(async () => {
    await session[Symbol.asyncDispose]();
    expect(session.strays, 'requests for what is not served').toEqual([]);
  });

  test(
    'dropped and chosen lists answer until they are switched off or removed',
    { tag: '@both' },
    async () => {
      const page = await session.open(ALBUM);
      await expect
        .poll(() => summaryOf(session, page))
        .toMatchObject({ state: 'ready', flagged: 0 });

      const lists = await openLists(session);
      await drop(lists, 'ffhq-dataset-v2.json', ffhqList(FIRST, 200));
      await expect(lists.getByText('changed copy of FFHQ was added')).toBeVisible();
      await expect(card(lists, 'FFHQ')).toContainText('203');
      await addTable(lists, fileOf('mine.csv', csvList(SECOND)));
      await expect(lists.getByText('mine.csv (your table) was added')).toBeVisible();
      await card(lists, 'mine.csv').getByText('Why rows were skipped').click();
      await expect(card(lists, 'mine.csv')).toContainText('1: not readable');
      await expect(card(lists, 'mine.csv')).toContainText('mine.csv line 4: nonsense,pipa');

      await expect.poll(() => flaggedOn(page)).toEqual([...FIRST, ...SECOND].sort());
      const hasMerged = async () => 'merged' in (await chrome.storage.local.get('merged'));
      await expect.poll(() => lists.evaluate(hasMerged), 'the lists as one').toBe(true);
      await expect.poll(() => flaggedOn(page)).toEqual([...FIRST, ...SECOND].sort());
      const { datasets } = (await summaryOf(session, page))!;
      expect(datasets['changed:ffhq']).toEqual(expect.arrayContaining(FIRST));

      await lists.getByRole('checkbox', { name: 'Use changed copy of FFHQ in answers' }).uncheck();
      await expect.poll(() => flaggedOn(page)).toEqual(SECOND);

      await card(lists, 'mine.csv').getByRole('button', { name: 'Remove' }).click();
      await card(lists, 'mine.csv').getByRole('button', { name: 'Keep' }).click();
      await card(lists, 'mine.csv').getByRole('button', { name: 'Remove' }).click();
      await card(lists, 'mine.csv').getByRole('button', { name: 'Remove' }).click();
      await expect(card(lists, 'mine.csv')).toHaveCount(0);
      await expect
        .poll(() => summaryOf(session, page))
        .toMatchObject({ state: 'ready', flagged: 0 });
      await expect.poll(() => flaggedOn(page)).toEqual([]);
    },
  );

  test('files that are no list, or were added before, are refused with a sentence and leave nothing', async () => {
    const lists = await openLists(session);
    await picker(lists).setInputFiles(fileOf('diary.txt', 'Dear diary,\nnothing happened.\n'));
    await expect(lists.getByText('diary.txt was not added')).toBeVisible();
    await expect(
      lists.getByText('This is not a list or index in a format known here.'),
    ).toBeVisible();
    await picker(lists).setInputFiles(fileOf('cut.json', ffhqList(FIRST, 50).slice(0, -9)));
    await expect(lists.getByText(/It is cut short or damaged/)).toBeVisible();
    expect(await databasesOf(lists)).not.toContain('overexposed-lists');
    await addTable(lists, fileOf('mine.csv', csvList(FIRST)));
    await expect(card(lists, 'mine.csv')).toBeVisible();
    await addTable(lists, fileOf('again.csv', csvList(FIRST)));
    await expect(lists.getByText('It was added before, as mine.csv.')).toBeVisible();
    await expect(lists.getByRole('article')).toHaveCount(1);
  });

  test('a person’s own table answers under its own name, never a publisher’s', async () => {
    const lists = await openLists(session);
    await picker(lists).setInputFiles(fileOf('megaface.csv', csvList(FIRST)));
    const name = lists.getByLabel('What is your table called?');
    await expect(name).toHaveValue('megaface.csv');
    await expect(lists.getByRole('article')).toHaveCount(0);
    await name.fill('MegaFace');
    await expect(lists.getByRole('button', { name: 'Add it' })).toBeDisabled();
    await expect(lists.getByText('A dataset has this name.')).toBeVisible();
    await name.fill('Seen in May');
    await lists.getByRole('button', { name: 'Add it' }).click();
    await expect(lists.getByText('Seen in May (your table) was added')).toBeVisible();
    const page = await session.open(ALBUM);
    await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
    const { datasets } = (await summaryOf(session, page))!;
    expect(Object.keys(datasets)).toEqual(['own:Seen in May']);
    const search = await session.context.newPage();
    await search.goto(`${session.origin}/options.html?q=${FIRST[0]!}&at=letter`);
    await expect(search.getByText(/No letter is made for Seen in May/)).toBeVisible();
    await expect(search.getByText('PIPA')).toHaveCount(0);
  });

  test('the dataset of an ambiguous list is not guessed', async () => {
    const lists = await openLists(session);
    const paths = FIRST.map((id) => `${SITE.owner.nsid}_identity_0/${id}_0.jpg\n`).join('');
    await picker(lists).setInputFiles(fileOf('paths.txt', paths));
    const group = lists.getByRole('group', { name: 'Which dataset is paths.txt a list of?' });
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
    await group.getByRole('radio', { name: 'MegaFace' }).check();
    await lists.getByRole('button', { name: 'Read it as this' }).click();
    await expect(card(lists, 'MegaFace')).toBeVisible();
    const page = await session.open(ALBUM);
    await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
  });

  test('a large list shows its progress, can be cancelled, and leaves the page responsive', async ({}, info) => {
    const lists = await openLists(session);
    const file = info.outputPath('large.json');
    await writeFile(file, ffhqList(FIRST, OTHERS));
    await picker(lists).setInputFiles(file);
    const bar = lists.getByRole('progressbar', { name: 'Reading large.json' });
    await expect(bar).toHaveAttribute('value', /^[1-9]/);
    await lists.getByRole('button', { name: 'Cancel' }).click();
    await expect(lists.getByText('Cancelled. Nothing was kept.')).toBeVisible();
    await expect(lists.getByRole('article')).toHaveCount(0);

    await picker(lists).setInputFiles(file);
    await expect(bar).toBeVisible();
    await lists.getByRole('link', { name: 'Settings' }).click();
    await expect(lists.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
    await lists.getByRole('link', { name: 'Your lists' }).click();
    await expect(lists.getByText('changed copy of FFHQ was added')).toBeVisible({
      timeout: 30_000,
    });
    await expect(card(lists, 'FFHQ')).toContainText('400,003');
  });

  test('lists in archives are read, and other files are named', async () => {
    const lists = await openLists(session);
    const text = (content: string) => new TextEncoder().encode(content);
    const archive = zipSync({
      'data/mine.csv': text(csvList(FIRST)),
      'data/README.md': text('Two files.'),
    });
    const buffer = Buffer.from(archive);
    await addTable(lists, { name: 'mine.zip', mimeType: 'application/zip', buffer });
    await expect(card(lists, 'mine.zip')).toContainText('mine.zip/data/README.md');
    const page = await session.open(ALBUM);
    await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
    await picker(lists).setInputFiles({
      name: 'cut.zip',
      mimeType: 'application/zip',
      buffer: buffer.subarray(0, -9),
    });
    await expect(lists.getByText(/It is cut short or damaged/)).toBeVisible();
    await expect(lists.getByRole('article')).toHaveCount(1);

    const body = csvList(SECOND);
    const tar = await packTar([{ header: { name: 'data/more.csv', size: body.length }, body }]);
    await addTable(lists, {
      name: 'more.tar.bz2',
      mimeType: 'application/x-bzip2',
      buffer: packBzip2(Buffer.from(tar)),
    });
    await expect(card(lists, 'more.tar.bz2')).toBeVisible();
    await picker(lists).setInputFiles({
      name: 'laion_face_part_00000.parquet',
      mimeType: 'application/vnd.apache.parquet',
      buffer: Buffer.from(laionTable(THIRD)),
    });
    await expect(card(lists, 'LAION-Face')).toBeVisible();
    await page.reload();
    await expect.poll(() => flaggedOn(page)).toEqual([...FIRST, ...SECOND, ...THIRD].sort());
  });

  test('a list saved as an index or a table can be added again', async () => {
    const lists = await openLists(session);
    const name = 'mine.csv';
    await addTable(lists, fileOf(name, csvList(FIRST)));
    const save = async (button: string) => {
      const download = lists.waitForEvent('download');
      await card(lists, name).getByRole('button', { name: button }).click();
      return bytesOf(await download);
    };
    const zip = await save('Save as an index (zip)');
    expect(String(await save('Save as a table (CSV)'))).toBe(
      ['photo,owner,dataset', ...FIRST.map((id) => `${id},,pipa`), ''].join('\r\n'),
    );
    await card(lists, name).getByRole('button', { name: 'Remove' }).click();
    await card(lists, name).getByRole('button', { name: 'Remove' }).click();
    await expect(lists.getByText('None yet.')).toBeVisible();
    await addTable(lists, {
      name: 'mine.zip',
      mimeType: 'application/zip',
      buffer: zip,
    });
    await expect(card(lists, 'mine.zip')).toBeVisible();
    const page = await session.open(ALBUM);
    await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
  });
});

test(
  'a crash half-way through leaves nothing, and the same list can be added afterwards',
  { tag: '@chromium' },
  async ({ start }, info) => {
    const session = await start(OTHER_PACK);
    const file = info.outputPath('large.json');
    await writeFile(file, ffhqList(FIRST, OTHERS));
    const crashing = await openLists(session);
    await picker(crashing).setInputFiles(file);
    const bar = crashing.getByRole('progressbar', { name: 'Reading large.json' });
    await expect(bar).toHaveAttribute('value', /^[1-9]/);
    const crashed = crashing.waitForEvent('crash');
    // The navigation that kills a page's process never ends.
    void crashing.goto('chrome://crash').catch(() => undefined);
    await crashed;

    const lists = await openLists(session);
    await expect(lists.getByText('None yet.')).toBeVisible();
    expect(await databasesOf(lists)).toEqual(['overexposed-downloads']);
    const stored = await lists.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(stored)).toEqual(['privacyTold']);
    await addTable(lists, fileOf('mine.csv', csvList(FIRST)));
    await expect(card(lists, 'mine.csv')).toBeVisible();
  },
);

test('a list answers again after the browser was closed', async ({ start }) => {
  const session = await start(OTHER_PACK);
  const lists = await openLists(session);
  await addTable(lists, fileOf('mine.csv', csvList(FIRST)));
  await expect(card(lists, 'mine.csv')).toBeVisible();
  await session.restart();
  const page = await session.open(ALBUM);
  await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
  await expect(card(await openLists(session), 'mine.csv')).toBeVisible();
});

test('a list that the browser evicted makes answers incomplete, and they say so', async ({
  start,
}) => {
  const session = await start({ pack: FIRST.map((id) => ({ id })) });
  const lists = await openLists(session);
  await addTable(lists, fileOf('mine.csv', csvList(SECOND)));
  await expect(card(lists, 'mine.csv')).toBeVisible();
  await lists.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('overexposed-lists').onsuccess = resolve;
    });
  });
  const worker = await session.worker();
  await worker.evaluate(() => {
    // As if the lists had just changed: the index is reopened.
    void chrome.storage.local.get(null).then((all) => {
      const [key, list] = Object.entries(all).find(([name]) => name.startsWith('list:'))!;
      return chrome.storage.local.set({ [key]: { ...(list as object), name: 'gone.csv' } });
    });
  });
  await expect(card(lists, 'gone.csv')).toContainText('This list cannot answer');
  await expect(lists.getByText('Not all lists can be read').first()).toBeVisible();
  const page = await session.open(ALBUM);
  await expect.poll(() => flaggedOn(page)).toEqual(FIRST);
  await expect.poll(() => toolbarText(session, page)).toBe(String(FIRST.length));
  const other = await session.open(`${FLICKR}/nothing-here/`);
  await expect.poll(() => toolbarText(session, other)).toBe('!');
});
