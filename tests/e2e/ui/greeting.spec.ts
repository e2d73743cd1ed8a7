import { expect, FLAGGED, FLICKR, SITE } from '../test';
import { openPopupOver } from './pages';
import { test } from './test';

const HOME = `${FLICKR}/photos/${SITE.owner.alias}/`;

test('greets a signed-in member with their own findings, unless switched off', async ({
  session,
}) => {
  let popup = await openPopupOver(session, `${HOME}?signed=in`);
  const greeting = popup.getByText(`Your photos: at least ${FLAGGED.length} in`);
  await expect(greeting).toBeVisible();
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Check all of your photos' }).click();
  await expect((await opened).getByRole('heading', { name: 'All of your photos' })).toBeVisible();

  const settings = await session.open(`${session.origin}/options.html#settings`);
  await settings.getByLabel('Greet me with my own findings').uncheck();
  popup = await openPopupOver(session, `${HOME}?signed=in`);
  await expect(popup.getByText('photos on this page appear')).toBeVisible();
  await expect(popup.getByText('Your photos:')).toHaveCount(0);
});

test('greets nobody if nobody is signed in', async ({ session }) => {
  const popup = await openPopupOver(session, HOME);
  await expect(popup.getByText('photos on this page appear')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Check all of your photos' })).toHaveCount(0);
});
