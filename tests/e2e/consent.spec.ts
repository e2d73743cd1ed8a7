import type { Page } from '@playwright/test';
import { inWindows } from '../browsers/bidi';
import type { Session } from './session';
import { expect, FLICKR, test } from './test';

const OWNER = '99000001@N99';

/** Firefox's own prompt, without the delay before it can be answered. */
const PREFS = {
  'extensions.webextOptionalPermissionPrompts': true,
  'security.notification_enable_delay': 0,
};

const QUESTION = `document.querySelector('#notification-popup popupnotification')`;

/** Answers Firefox's prompt by its button. @returns once the prompt has closed. */
async function answer(session: Session, button: 'button' | 'secondaryButton'): Promise<void> {
  const isAsked = async () => (await inWindows(session.context, `!!${QUESTION}`)).includes(true);
  await expect.poll(isAsked, 'the question').toBe(true);
  await inWindows(session.context, `${QUESTION}?.${button}.click()`);
  await expect.poll(isAsked, 'the question').toBe(false);
}

async function askNumber(page: Page, name: string) {
  const field = page.getByRole('searchbox');
  await field.fill(name);
  await page
    .getByRole('region', { name, exact: true })
    .getByRole('button', { name: 'Ask Flickr for the number' })
    .click();
}

test(
  'Firefox asks whether a name may go to Flickr: a no sends nothing, a yes is remembered',
  { tag: '@firefox' },
  async ({ start }) => {
    const asked: string[] = [];
    const session = await start({
      pack: [{ id: '9000000000001', owner: OWNER }],
      prefs: PREFS,
      respond: (url) => {
        asked.push(url.searchParams.get('url') ?? url.href);
        const body = JSON.stringify({ html: `<a href="${FLICKR}/photos/${OWNER}/">…</a>` });
        return { contentType: 'application/json', body };
      },
    });
    const page = await session.open(`${session.origin}/popup.html`);
    await askNumber(page, 'invented-name');
    await answer(session, 'secondaryButton');
    const button = page.getByRole('button', { name: 'Ask Flickr for the number' });
    await expect(button).toBeEnabled();
    expect(asked).toEqual([]);

    await button.click();
    await answer(session, 'button');
    const named = page.getByRole('region', { name: `invented-name ${OWNER}` });
    await expect(named).toContainText('1 photo appears');
    expect(asked).toEqual([`${FLICKR}/photos/invented-name/`]);

    await askNumber(page, 'another-name');
    const again = page.getByRole('region', { name: `another-name ${OWNER}` });
    await expect(again).toContainText('1 photo appears');
    expect(await inWindows(session.context, `!!${QUESTION}`)).not.toContain(true);
  },
);
