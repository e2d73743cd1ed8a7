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

it.each(['span', 'overexposed-badge'])(
  'ends the copy that runs already, and takes its badges away: <%s>',
  (name) => {
    const first = takeOver();
    const host = document.createElement(name);
    host.dataset.overexposed = 'photo';
    document.body.replaceChildren(host);
    const second = takeOver();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    expect(document.body.childNodes).toHaveLength(0);
  },
);

it('leaves alone what the page put something into', () => {
  document.body.innerHTML = '<p data-overexposed="photo">text</p>';
  takeOver();
  expect(document.body.textContent).toBe('text');
});
