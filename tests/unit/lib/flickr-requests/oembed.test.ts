import { afterEach, describe, expect, it, vi } from 'vitest';
import { nsidOf, thumbnailOf } from '../../../../lib/flickr-requests/oembed';

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

describe('nsidOf', () => {
  it.each([
    [{ html: '<a href="https://www.flickr.com/photos/101@N99/">' }, '101@N99'],
    [{ html: '<a href="https://www.flickr.com/people/101%40N99/">' }, '101@N99'],
    [{ html: '<a href="/photos/name/">', web_page_short_url: 'https://flic.kr/ps/2' }, null],
    [{ html: 1 }, null],
    [{}, null],
  ])('reads %j', async (body, nsid) => {
    answerWith(body);
    expect(await nsidOf('invented')).toBe(nsid);
  });

  it('reads the short link where the page does not name the number', async () => {
    answerWith({ web_page_short_url: 'https://flic.kr/ps/2UP' });
    expect(await nsidOf('invented')).toMatch(/^\d+@N0\d$/);
  });

  it('knows when there is no such member', async () => {
    answerWith({}, 404);
    expect(await nsidOf('invented')).toBeNull();
  });
});
