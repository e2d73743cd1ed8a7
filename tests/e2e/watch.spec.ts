import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Session } from './session';
import { expect, FLAGGED, SITE, test } from './test';

/** Inside the extension's worker. */
declare const chrome: Browser;

const OWNER = SITE.owner.nsid;
/** Neither is in the pack; the first is in the list that the test adds, with its owner. */
const [THEIRS, MINE] = ['9000000999998', '9000000999999'];
const PACK = FLAGGED.map((id) => ({ id, owner: OWNER, datasets: ['megaface'] }));

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

async function addList(lists: Page): Promise<void> {
  const rows = `photo,owner,dataset\n${THEIRS},${OWNER},diveface\n${MINE},,pipa\n`;
  await lists.locator('input[type=file]').setInputFiles(file('later.csv', rows));
  await lists.getByRole('button', { name: 'Add it' }).click();
  await lists.getByRole('article', { name: 'later.csv' }).waitFor();
}

async function removeList(lists: Page): Promise<void> {
  const list = lists.getByRole('article', { name: 'later.csv' });
  await list.getByRole('button', { name: 'Remove' }).click();
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect(list).toHaveCount(0);
}

async function onTheButton(session: Session): Promise<string[]> {
  const worker = await session.worker();
  return worker.evaluate(() =>
    Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]),
  );
}

test('news about watched members and checks is shown until seen, and only once', async ({
  start,
}) => {
  const session = await start({ pack: PACK });
  const own = await session.open(`${session.origin}/options.html#settings`);
  const popup = await session.open(`${session.origin}/popup.html`);
  const box = popup.getByRole('searchbox');
  await box.fill(OWNER);
  await popup.getByText('photos appear').first().waitFor();
  await expect(popup.getByRole('button', { name: /watch list/ })).toHaveCount(0);
  await own.getByLabel('Keep a watch list').check();
  await popup.getByRole('button', { name: 'Add to watch list' }).click();
  await expect(popup.getByRole('button', { name: 'Remove from watch list' })).toBeVisible();
  await box.fill('');

  await own.getByRole('link', { name: 'Your photos' }).click();
  await own.getByRole('heading', { name: 'All of your photos' }).waitFor();
  await own
    .locator('input[type=file]')
    .first()
    .setInputFiles(file('few.txt', `${MINE}\n`));
  await own.getByLabel('Name of this check').fill('Few');
  await own.getByRole('button', { name: 'Keep this check' }).click();
  await own.getByRole('button', { name: 'Add to watch list' }).click();
  await expect(own.getByText('Nothing new in the lists that were searched.')).toHaveCount(2);

  const lists = await session.open(`${session.origin}/options.html#lists`);
  await addList(lists);
  const news = /^2 new findings on your watch list since /;
  await expect(popup.getByRole('heading', { name: news })).toBeVisible();
  await expect(own.getByRole('heading', { name: news })).toContainText('1 in later.csv');
  await expect(own.getByText('1 new finding: 1 in later.csv')).toHaveCount(2);
  await expect
    .poll(() => onTheButton(session))
    .toEqual(['•', 'Overexposed\n2 new findings on your watch list']);

  await popup.getByRole('button', { name: 'Mark as seen' }).click();
  for (const page of [popup, own])
    await expect(page.getByRole('heading', { name: news })).toHaveCount(0);
  await expect.poll(() => onTheButton(session)).toEqual(['', 'Overexposed']);
  await removeList(lists);
  await expect(own.getByText('Nothing new in the lists that were searched.')).toHaveCount(2);
  await addList(lists);
  await expect(own.getByText(`${FLAGGED.length + 1} photos appear`)).toBeVisible();
  await expect(own.getByText('Nothing new in the lists that were searched.')).toHaveCount(2);
  await expect(own.getByRole('heading', { name: news })).toHaveCount(0);

  const watched = own.getByRole('region', { name: 'Watch list' });
  for (const name of ['Few', OWNER]) {
    const thing = watched.getByRole('article', { name });
    await thing.getByRole('button', { name: 'Remove from watch list' }).click();
    await expect(thing).toHaveCount(0);
  }
  await expect(own.getByText('Nothing is watched yet.')).toBeVisible();
});
