import { afterEach, describe, expect, it, vi } from 'vitest';
import { askNsid, thumbnailOf } from '../../../../../lib/flickr/requests/oembed';

/** Lets Flickr answer with this, and tells what it was asked. */
function answerWith(body: unknown, status = 200) {
  const fetch = vi.fn<(address: URL, init: RequestInit) => Promise<Response>>(() =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );
  vi.stubGlobal('fetch', fetch);
  return {
    asked: () => fetch.mock.calls.map(([address]) => address.searchParams.get('url')),
    init: () => fetch.mock.calls[0]![1],
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const PICTURE = 'https://live.staticflickr.com/1/9000000000001_abcdef_m.jpg';

describe('thumbnailOf', () => {
  it('asks Flickr alone, without cookies or a referrer', async () => {
    const flickr = answerWith({ thumbnail_url: PICTURE });
    expect(await thumbnailOf('9000000000001', '101@N99')).toBe(PICTURE);
    expect(flickr.asked()).toEqual(['https://www.flickr.com/photos/101@N99/9000000000001/']);
    expect(flickr.init()).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('asks by short link where the owner is not known', async () => {
    const flickr = answerWith({ thumbnail_url: PICTURE });
    await thumbnailOf('9000000000001', null);
    expect(flickr.asked()[0]).toMatch(/^https:\/\/flic\.kr\/p\/\w+$/);
  });

  it.each([
    [{}],
    [{ thumbnail_url: 1 }],
    [{ thumbnail_url: 'http://live.staticflickr.com/x.jpg' }],
    [{ thumbnail_url: 'https://example.invalid/x.jpg' }],
    [{ thumbnail_url: 'data:image/png;base64,AAAA' }],
  ])('shows no picture of %j', async (body) => {
    answerWith(body);
    expect(await thumbnailOf('9000000000001', null)).toBeNull();
  });

  it.each([401, 403, 404])(
    'knows by status %d that the photo is not for everyone',
    async (status) => {
      answerWith({}, status);
      expect(await thumbnailOf('9000000000001', null)).toBeNull();
    },
  );

  it.each([429, 500])('fails by status %d', async (status) => {
    answerWith({}, status);
    await expect(thumbnailOf('9000000000001', null)).rejects.toThrow(String(status));
  });
});

describe('askNsid', () => {
  it.each([
    [{ html: '<a href="https://www.flickr.com/photos/101@N99/">' }],
    [{ html: '<a href="https://www.flickr.com/people/101%40N99/">' }],
  ])('reads %j', async (body) => {
    answerWith(body);
    expect(await askNsid('invented')).toEqual({ nsid: '101@N99' });
  });

  it('reads the short link where the page does not name the number', async () => {
    answerWith({ web_page_short_url: 'https://flic.kr/ps/2UP' });
    expect((await askNsid('invented')).nsid).toMatch(/^\d+@N0\d$/);
  });

  it('knows only from a page that is not there that there is no such member', async () => {
    answerWith({}, 404);
    expect(await askNsid('invented')).toEqual({ nsid: null, why: 'no member' });
  });

  it.each([
    ['a refusal', {}, 403],
    ['a page for some', {}, 401],
    ['a reply without a number', {}, 200],
    ['a reply of another shape', { html: 1 }, 200],
    ['a list', [], 200],
    ['nothing', null, 200],
    [
      'a short link to nobody',
      { html: '<a href="/photos/name/">', web_page_short_url: 'https://flic.kr/ps/2' },
      200,
    ],
  ])('learns nothing from %s', async (_, body, status) => {
    answerWith(body, status);
    expect(await askNsid('invented')).toEqual({ nsid: null, why: 'not given' });
  });

  it('learns nothing from a reply that is no JSON', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 200 })));
    expect(await askNsid('invented')).toEqual({ nsid: null, why: 'not given' });
  });

  it.each([429, 500])('fails by status %d', async (status) => {
    answerWith({}, status);
    await expect(askNsid('invented')).rejects.toThrow(String(status));
  });
});
