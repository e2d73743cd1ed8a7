import { parseOwner } from '../../ids/nsid';
import { album, gallery, group, invalid, member, PAGE, photo, tag } from './queries';
import type { Query } from './types';

/** What a route's pattern captured; the rest is empty. */
interface Captured {
  owner: string;
  id: string;
  name: string;
  word: string;
  /** The segments matched by `*`. */
  rest: string[];
  query: string;
}

type Route = readonly [pattern: string, read: (captured: Captured) => Query];

/** Words after `/photos/` that are not members. */
const RESERVED =
  'tags|tags-day|tags-week|me|contacts|friends|organise|organize|organizr|recommendations|search|upload';

/**
 * Flickr's paths, from its own route table and its classic pages; the first match wins. `:owner` is an NSID
 * or alias, `:id` digits, `:word` begins with a letter, `:name` is anything, `a|b` is either, and `*` is
 * any remainder.
 */
const ROUTES: readonly Route[] = [
  ['photos', () => PAGE],
  ['photos/tags/:name/*', ({ name }) => tag(name)],
  // `me` is whoever is signed in: the photo is certain, its owner is not.
  ['photos/me/:id/*', ({ id }) => photo(id, null)],
  [`photos/${RESERVED}/*`, () => PAGE],
  ['photos/:owner', ({ owner }) => member(owner)],
  ['photos/:owner/:id/*', ({ owner, id }) => photo(id, owner)],
  ['photos/:owner/albums|sets/with/:id', ({ owner, id }) => album(id, owner)],
  [
    'photos/:owner/albums|sets/:id/*',
    ({ owner, id, rest }) => pointedAt(rest, owner) ?? album(id, owner),
  ],
  ['photos/:owner/gallery|galleries/with/:id', ({ owner, id }) => gallery(id, owner)],
  [
    'photos/:owner/gallery|galleries/:id/*',
    ({ owner, id, rest }) => pointedAt(rest, null) ?? gallery(id, owner),
  ],
  ['photos/:owner/albums|sets|gallery|galleries', ({ owner }) => member(owner)],
  ['photos/:owner/albums|sets|gallery|galleries/:word/*', ({ owner }) => member(owner)],
  ['photos/:owner/albums|sets|gallery|galleries/*', () => NOT_A_PAGE],
  [
    'photos/:owner/faves|favorites|favourites/*',
    ({ owner, rest }) => pointedAt(rest, null) ?? member(owner),
  ],
  ['photos/:owner/with/:id/*', ({ owner, id }) => photo(id, owner)],
  ['photos/:owner/:word/*', ({ owner, rest }) => pointedAt(rest, owner) ?? member(owner)],
  ['photos/*', () => NOT_A_PAGE],

  ['people', () => PAGE],
  ['people/me/*', () => PAGE],
  ['people/:owner/*', ({ owner }) => member(owner)],
  ['people/*', () => NOT_A_PAGE],
  ['photo/:owner/:id/*', ({ owner, id }) => photo(id, owner)],
  ['photosof/:owner/*', ({ owner }) => member(owner)],
  ['gp/:owner/:name', ({ owner }) => member(owner)],
  ['create/:id', ({ id }) => photo(id, null)],

  ['groups', () => PAGE],
  ['groups/summary', () => PAGE],
  ['groups/:owner/*', ({ owner, rest }) => pointedAt(rest, null) ?? group(owner)],
  ['groups/*', () => NOT_A_PAGE],

  ['tags/:name/*', ({ name }) => tag(name)],
  ['search', ({ query }) => searchedTag(new URLSearchParams(query))],
  ['explore|search|commons|prints/*', ({ rest }) => pointedAt(rest, null) ?? PAGE],
];

const NOT_A_PAGE = invalid('Flickr has no page at this address.');

type Name = 'owner' | 'id' | 'name' | 'word';

const SHAPES: Record<Name, (segment: string) => boolean> = {
  owner: (segment) => parseOwner(segment) !== null,
  id: (segment) => /^[0-9]+$/.test(segment),
  word: (segment) => /^[a-z]/i.test(segment),
  name: () => true,
};

interface Step {
  /** Null for literal words. */
  name: Name | null;
  fits: (segment: string) => boolean;
}

/** `isOpen`: the pattern ends in `*`. */
const COMPILED = ROUTES.map(([pattern, read]) => {
  const steps = pattern.split('/');
  const isOpen = steps.at(-1) === '*';
  return { steps: steps.slice(0, isOpen ? -1 : undefined).map(compileStep), isOpen, read };
});

function compileStep(text: string): Step {
  const name = text.slice(1) as Name;
  if (text.startsWith(':')) return { name, fits: SHAPES[name] };
  const words = text.split('|');
  return { name: null, fits: (segment) => words.includes(segment.toLowerCase()) };
}

/**
 * What a path of flickr.com refers to.
 * @param segments the path's segments, percent-decoded
 * @param query the query as written, with its `?`
 */
export function matchRoute(segments: readonly string[], query: string): Query {
  for (const { steps, isOpen, read } of COMPILED) {
    if (isOpen ? segments.length < steps.length : segments.length !== steps.length) continue;
    if (!steps.every(({ fits }, index) => fits(segments[index]!))) continue;
    const captured: Captured = { owner: '', id: '', name: '', word: '', rest: [], query };
    steps.forEach(({ name }, index) => {
      if (name !== null) captured[name] = segments[index]!;
    });
    if (isOpen) captured.rest = segments.slice(steps.length);
    return read(captured);
  }
  return PAGE;
}

/** `…/with/{photo}` opens a list at one of its photos. */
function pointedAt(rest: readonly string[], owner: string | null): Query | null {
  const id = rest[rest.indexOf('with') + 1];
  return rest.includes('with') && id !== undefined && SHAPES.id(id) ? photo(id, owner) : null;
}

/** A search with nothing but a tag is that tag. */
function searchedTag(query: URLSearchParams): Query {
  if (query.has('user_id') || query.has('group_id')) return PAGE;
  const tags = query.get('tags');
  if (tags !== null) return query.has('text') ? PAGE : tag(tags);
  const text = query.get('text') ?? '';
  return text.startsWith('#') && !/\s/.test(text) ? tag(text.slice(1)) : PAGE;
}
