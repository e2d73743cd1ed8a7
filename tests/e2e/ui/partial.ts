import type { Page } from '@playwright/test';
import type { Session } from '../session';
import { openOwn } from './pages';

const LIST = {
  name: 'mine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('photo,dataset\n9000000999999,pipa\n'),
};

/** Opens a page with an added list whose files the browser evicted. */
export async function openPartial(session: Session, path: string): Promise<Page> {
  const lists = await openOwn(session, '/options.html#lists');
  const failed = lists.getByText('This list cannot answer');
  const none = lists.getByText('None yet.');
  await failed.or(none).waitFor();
  if (await none.isVisible()) {
    await lists.locator('input[type=file]').setInputFiles(LIST);
    await lists.getByRole('button', { name: 'Add it' }).click();
    await lists.getByText('mine.csv (your table) was added').waitFor();
    await lists.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('overexposed-lists').onsuccess = resolve;
        }),
    );
    // The background reopens its index.
    await lists.getByRole('checkbox').uncheck();
    await lists.getByRole('checkbox').check();
    await failed.waitFor();
  }
  await lists.close();
  const page = await openOwn(session, path);
  await page.getByText('Not all lists can be read').first().waitFor();
  return page;
}
