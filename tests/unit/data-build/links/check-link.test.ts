import type { RequestListener } from 'node:http';
import { beforeEach, expect, it } from 'vitest';
import { checkLink } from '../../../../data-build/links/check-link';
import { startPublisher } from '../fetch/server';

const publisher = startPublisher();
/** The requests, as `METHOD path`. */
let asked: string[] = [];

/** Answers by path: a status, and a redirect. */
const site =
  (pages: Record<string, [status: number, to?: string]>): RequestListener =>
  ({ method, url }, response) => {
    asked.push(`${method!} ${url!}`);
    const [status, to] = pages[`${method!} ${url!}`] ?? pages[url!] ?? [404];
    response.writeHead(status, to === undefined ? {} : { location: to }).end();
  };

beforeEach(() => {
  asked = [];
});

it.each<[string, Record<string, [number, string?]>, object]>([
  ['is there', { '/a': [200] }, { state: 'ok', why: '200' }],
  ['is there for GET only', { 'HEAD /a': [405], 'GET /a': [200] }, { state: 'ok', why: '200' }],
  ['denies to HEAD that it is there', { 'GET /a': [200] }, { state: 'ok', why: '200' }],
  ['is not there', {}, { state: 'dead', why: '404' }],
  ['is gone', { '/a': [410] }, { state: 'dead', why: '410' }],
  ['leads elsewhere for now', { '/a': [302, '/b'], '/b': [200] }, { state: 'ok', why: '200' }],
  [
    'moved for good',
    { '/a': [301, '/b'], '/b': [308, '/c'], '/c': [200] },
    { state: 'moved', why: '200', to: '/c' },
  ],
  [
    'moved for good to what leads elsewhere for now',
    { '/a': [301, '/b'], '/b': [302, '/c'], '/c': [301, '/d'], '/d': [200] },
    { state: 'moved', why: '200', to: '/b' },
  ],
  ['moved to where nothing is', { '/a': [301, '/b'] }, { state: 'dead', why: '404' }],
  [
    'leads to the start page',
    { '/a': [301, '/'], '/': [200] },
    { state: 'unclear', why: 'it leads to a start page', to: '/' },
  ],
  ['refuses', { '/a': [403] }, { state: 'unclear', why: '403' }],
  ['is broken today', { '/a': [503] }, { state: 'unclear', why: '503' }],
  ['leads in circles', { '/a': [302, '/a'] }, { state: 'unclear', why: 'it redirects in circles' }],
])('describes an address that %s', async (_, pages, expected) => {
  publisher.answer = site(pages);
  const state = await checkLink(`${publisher.url}/a`);
  expect({ ...state, ...(state.to && { to: state.to.replace(publisher.url, '') }) }).toEqual(
    expected,
  );
});

it('requests once if HEAD is answered', async () => {
  publisher.answer = site({ '/a': [200] });
  await checkLink(`${publisher.url}/a`);
  expect(asked).toEqual(['HEAD /a']);
});

it('does not wait for the end of a page', async () => {
  publisher.answer = ({ method }, response) => {
    if (method === 'HEAD') response.writeHead(405).end();
    else response.writeHead(200).write('and so on');
  };
  expect(await checkLink(`${publisher.url}/endless`)).toEqual({ state: 'ok', why: '200' });
});

it('calls a server that does not answer unclear, not dead', async () => {
  publisher.answer = (_, response) => response.destroy();
  expect(await checkLink(`${publisher.url}/a`)).toMatchObject({ state: 'unclear' });
});
