import { ALBUM_ID, PAGE_SIZE } from '../replica/pages/lists';
import { flaggedOn, summaryOf } from './badges';
import { downloadedDatasets, offer, openLists, partsOf, start } from './downloads';
import { filled, Publishers } from './publishers';
import { expect, FLICKR, SITE, test } from './test';

const ALBUM = `${FLICKR}/photos/${SITE.owner.alias}/albums/${ALBUM_ID}/`;
const SHOWN = SITE.photos.slice(0, PAGE_SIZE).map(({ id }) => id);
const [AFW, HELEN, PIPA, MEGLASS] = [0, 1, 2, 3].map((i) => SHOWN.slice(2 * i, 2 * i + 2));
const other = (i: number) => String(9_500_000_000_000 + i);

const LISTS = {
  afw: filled('afw', AFW!, other),
  helen: filled(
    'helen',
    HELEN!.map((id) => `${id}_1.jpg`),
    (i) => `${other(i)}_1.jpg`,
  ),
  pipa: filled(
    'pipa',
    PIPA!.map((id) => `1 ${id} 1 2 3 4 5 1`),
    (i) => `1 ${other(i)} 1 2 3 4 5 1`,
  ),
  meglass: filled(
    'meglass',
    MEGLASS!.map((id) => `5550001@N99_identity_1@${id}_0.jpg 1`),
    (i) => `5550001@N99_identity_1@${other(i)}_0.jpg 1`,
  ),
};
const LISTED = [AFW, HELEN, PIPA, MEGLASS].flatMap((ids) => ids!).sort();

test('one click leads from the installation to the first marked photos', async ({
  browserName,
}) => {
  const publishers = new Publishers(LISTS);
  publishers.faults.set('helen', ['cut', '429']);
  publishers.faults.set('pipa', ['429', 'cut', 'cut']);
  await start(browserName, publishers, async (session) => {
    const page = await session.open(ALBUM);
    await expect.poll(() => summaryOf(session, page)).toMatchObject({ state: 'empty', flagged: 0 });
    const welcome = await session.open(`${session.origin}/welcome.html`);
    await expect(welcome.getByText('No list is here yet')).toBeVisible();
    await expect(welcome.getByText(/from: .*raw\.githubusercontent\.com/)).toBeVisible();
    expect(publishers.asked).toEqual([]);
    await welcome.getByRole('button', { name: 'Download all face lists' }).click();
    await expect
      .poll(() => downloadedDatasets(welcome), { timeout: 30_000 })
      .toEqual(['afw', 'helen', 'meglass', 'pipa']);
    await expect(welcome.getByText('HELEN is ready.')).toBeVisible();
    await page.reload();
    await expect.poll(() => flaggedOn(page)).toEqual(LISTED);

    // A refusal by the server is reported, with the page to go to.
    await expect(welcome.getByText('DiveFace could not be added')).toBeVisible();
    await expect(
      welcome.getByRole('region', { name: 'DiveFace could not be added' }).getByRole('link'),
    ).toHaveAttribute('href', /github\.com\/BiDAlab\/DiveFace/);
    await expect.poll(() => partsOf(welcome)).toBe(0);
  });
});

test('failed downloads leave nothing behind and say what to do', async ({ browserName }) => {
  const publishers = new Publishers(LISTS);
  publishers.faults.set('afw', ['page']);
  publishers.faults.set('helen', ['wrong']);
  publishers.faults.set('pipa', ['403']);
  await start(browserName, publishers, async (session) => {
    const page = await openLists(session);
    for (const [name, text] of [
      ['AFW', 'The server sent a web page instead of the list.'],
      ['HELEN', 'What was downloaded is not the list that we know'],
      ['PIPA', 'The server refused the download.'],
    ] as const) {
      await offer(page, name)
        .getByRole('button', { name: `Download ${name}` })
        .click();
      await expect(offer(page, name)).toContainText(text);
    }
    expect(await downloadedDatasets(page)).toEqual([]);
    expect(await partsOf(page)).toBe(0);
    await offer(page, 'HELEN').getByRole('button', { name: 'Download HELEN' }).click();
    await expect(offer(page, 'HELEN')).toContainText('Downloaded ');
  });
});

test('two pages download a list once, and it continues after page and browser were closed', async ({
  browserName,
}) => {
  const publishers = new Publishers(LISTS);
  publishers.faults.set('helen', ['half', 'silence', 'silence']);
  const half = Math.floor(LISTS.helen.length / 2);
  await start(browserName, publishers, async (session, web) => {
    const first = await openLists(session);
    await offer(first, 'HELEN').getByRole('button', { name: 'Download HELEN' }).click();
    await expect(offer(first, 'HELEN').getByRole('progressbar')).toHaveJSProperty('value', half);
    web.cut();
    await expect.poll(() => publishers.asked.length).toBe(2);
    const second = await openLists(session);
    await expect(offer(second, 'HELEN')).toContainText(
      'Another tab of this extension is downloading it',
    );
    await first.close();
    // The other page continues where the first one stopped.
    await expect.poll(() => publishers.asked.length).toBe(3);
    await session.restart();
    const third = await openLists(session);
    await expect(offer(third, 'HELEN')).toContainText('Downloaded ');
    expect(await downloadedDatasets(third)).toEqual(['helen']);
    expect(publishers.asked.map(({ start: from }) => from)).toEqual([0, half, half, half]);
    expect(await partsOf(third)).toBe(0);
  });
});

test('a download is paused, continued and cancelled', async ({ browserName }) => {
  const publishers = new Publishers(LISTS);
  publishers.faults.set('pipa', ['half', 'silence', 'silence']);
  const half = Math.floor(LISTS.pipa.length / 2);
  await start(browserName, publishers, async (session, web) => {
    const page = await openLists(session);
    const pipa = offer(page, 'PIPA');
    await pipa.getByRole('button', { name: 'Download PIPA' }).click();
    await expect(pipa.getByRole('progressbar')).toHaveJSProperty('value', half);
    web.cut();
    await expect.poll(() => publishers.asked.length).toBe(2);
    await pipa.getByRole('button', { name: 'Pause PIPA' }).click();
    await expect(pipa).toContainText('Paused. What was downloaded is kept.');
    expect(await partsOf(page)).toBeGreaterThan(0);
    await pipa.getByRole('button', { name: 'Continue with PIPA' }).click();
    await expect.poll(() => publishers.asked.length).toBe(3);
    await pipa.getByRole('button', { name: 'Cancel PIPA' }).click();
    await expect(pipa.getByRole('button', { name: 'Download PIPA' })).toBeVisible();
    await expect.poll(() => partsOf(page)).toBe(0);
    expect(await downloadedDatasets(page)).toEqual([]);
  });
});
