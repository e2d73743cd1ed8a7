// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { pageActivated, pageParsed, takeOver } from '../../../../entrypoints/flickr.content/page';

const prerendering = (is: boolean) => {
  Object.defineProperty(Document.prototype, 'prerendering', { get: () => is, configurable: true });
};

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'prerendering');
});

it('waits until a page is parsed', async () => {
  let isLoading = true;
  Object.defineProperty(Document.prototype, 'readyState', {
    ...Object.getOwnPropertyDescriptor(Document.prototype, 'readyState'),
    get: () => (isLoading ? 'loading' : 'interactive'),
  });
  let isParsed = false;
  const waiting = pageParsed().then(() => {
    isParsed = true;
  });
  await Promise.resolve();
  expect(isParsed).toBe(false);
  isLoading = false;
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await waiting;
  expect(isParsed).toBe(true);
  await pageParsed();
});

it('waits while a page is prerendered', async () => {
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
  'ends a running copy, and removes its badges: <%s>',
  (name) => {
    const first = takeOver();
    const host = document.createElement(name);
    host.dataset.overexposed = 'photo';
    document.body.replaceChildren(host);
    const second = takeOver();
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    expect(document.body.childNodes).toHaveLength(0);
  },
);

it('does not wait because of an image’s name', async () => {
  const image = document.createElement('img');
  Object.defineProperty(document, 'prerendering', { value: image, configurable: true });
  await pageActivated();
  Reflect.deleteProperty(document, 'prerendering');
});

it('does not take an element of the page for an earlier copy', () => {
  // Where browsers expose elements by id: behind the script's own variables.
  const prototype = Object.create(Object.getPrototypeOf(globalThis) as object) as object;
  const value = document.createElement('form');
  Object.defineProperty(prototype, 'overexposed', { value, writable: true });
  const before = Object.getPrototypeOf(globalThis) as object;
  Reflect.deleteProperty(globalThis, 'overexposed');
  Object.setPrototypeOf(globalThis, prototype);
  expect(takeOver().signal.aborted).toBe(false);
  Object.setPrototypeOf(globalThis, before);
});

it('leaves elements alone that the page put something into', () => {
  document.body.innerHTML = '<p data-overexposed="photo">text</p>';
  takeOver();
  expect(document.body.textContent).toBe('text');
});
