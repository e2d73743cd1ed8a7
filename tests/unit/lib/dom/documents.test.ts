// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHidden, listenOn } from '../../../../lib/dom/documents';

const PROTOTYPE = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;

afterEach(() => {
  Object.defineProperty(Document.prototype, 'visibilityState', PROTOTYPE);
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(document, 'addEventListener');
});

/** Shadows a property, as an image with this name does. */
const clobber = (name: string) => {
  Object.defineProperty(document, name, {
    value: document.createElement('img'),
    configurable: true,
  });
};

describe('a document whose images are named like its properties', () => {
  it.each([
    ['hidden', true],
    ['visible', false],
  ])('is as %s as the browser says', (state, is) => {
    Object.defineProperty(Document.prototype, 'visibilityState', {
      ...PROTOTYPE,
      get: () => state,
    });
    clobber('visibilityState');
    expect(isHidden(document)).toBe(is);
  });

  it('can be listened to', () => {
    clobber('addEventListener');
    const listener = vi.fn();
    listenOn(document, 'visibilitychange', listener, {});
    document.dispatchEvent(new Event('visibilitychange'));
    expect(listener).toHaveBeenCalledOnce();
  });
});
