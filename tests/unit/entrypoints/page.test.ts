// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { pageActivated, takeOver } from '../../../entrypoints/flickr.content/page';

const prerendering = (is: boolean) => {
  Object.defineProperty(document, 'prerendering', { value: is, configurable: true });
};

afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering');
});

it('waits while a page is prerendered, until somebody looks at it', async () => {
  prerendering(true);
  let isActive = false;
  const waiting = pageActivated().then(() => {
    isActive = true;
  });
  await Promise.resolve();
  expect(isActive).toBe(false);
  prerendering(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
  expect(isActive).toBe(true);
  await pageActivated();
});

it.each([
  ['this version', '<span data-overexposed="photo" data-id="9000000000001"></span>'],
  ['an earlier version', '<overexposed-badge></overexposed-badge>'],
])('ends the copy of %s that runs already, and takes its badges away', (_, badge) => {
  const first = takeOver();
  document.body.innerHTML = `<p>${badge}</p>`;
  const second = takeOver();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  expect(document.body.innerHTML).toBe('<p></p>');
});

it('leaves alone what the page put something into', () => {
  document.body.innerHTML = '<p data-overexposed="photo">text</p>';
  takeOver();
  expect(document.body.textContent).toBe('text');
});
