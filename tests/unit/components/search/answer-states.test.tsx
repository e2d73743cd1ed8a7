// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageFindings } from '../../../../components/page/PageFindings';
import { IndexLine } from '../../../../components/popup/IndexLine';
import { Search } from '../../../../components/search/Search';
import { describeAnswer, statusOf, withSearched } from '../../../../data-build/lookup-answers';
import { describeSearch } from '../../../../lib/background/describe-search';
import { answerPage } from '../../../../lib/background/page-answer';
import { search } from '../../../../lib/background/search';
import { Toolbar } from '../../../../lib/background/toolbar';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import { answerQuery } from '../../../../lib/dataset-index/lookup';
import { parseQuery } from '../../../../lib/flickr/address/query';
import { backgroundTexts } from '../../../../lib/i18n/background/texts';
import { pageTexts } from '../../../../lib/i18n/page/texts';
import type { MessageType, PageSummary } from '../../../../lib/messages/types';
import { Answers } from '../../../../lib/page-session/answers';
import { Findings } from '../../../../lib/page-session/findings';
import { Owners } from '../../../../lib/page-session/owners';
import { summarise } from '../../../../lib/page-session/summary';
import { DEFAULT_SETTINGS } from '../../../../lib/storage/settings/schema';
import { makeCard, wordsOf } from '../badge/make';
import { render } from '../render';
import { STATES, type AnswerState } from './answer-states';

// Drawn once its script is there: a picture of how the datasets were made, which no answer depends on.
vi.mock('../../../../components/story/SearchStory', () => ({ SearchStory: () => null }));

let reply: (type: MessageType, payload: unknown) => unknown;
vi.mock('../../../../lib/messages/send', () => ({
  send: (type: MessageType, payload: unknown) => Promise.resolve().then(() => reply(type, payload)),
}));
vi.mock('../../../../components/photos/FoundPhotos', () => ({ FoundPhotos: () => null }));

beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const indexOf = (state: AnswerState) =>
  new DatasetIndex({ ...state.index, onStatus: () => undefined, onDamage: () => undefined });

const texts = (box: ParentNode, selector: string) =>
  [...box.querySelectorAll(selector)].map((element) => element.textContent.trim());

/** The popup and the options page: each answer with its heading, lines and first button; or the notice. */
async function inOurPages(state: AnswerState, index: DatasetIndex): Promise<string> {
  reply = (type, payload) => {
    if (state.silent) throw new Error('gone');
    if (type === 'search') return search(index, () => Promise.resolve(null), payload as string);
    if (type === 'ask') return answerPage(index, payload as never);
    return null;
  };
  const { box } = await render(<Search text={state.text} onText={() => undefined} />);
  /** Each round renders what React has scheduled. */
  const drawn = (check: () => void) =>
    vi.waitFor(async () => {
      await act(() => Promise.resolve());
      check();
    });
  await drawn(() => {
    expect(texts(box, 'section').join('')).not.toBe('');
  });
  if (state.flickr) {
    vi.stubGlobal('fetch', () => Promise.resolve(state.flickr!()));
    const button = box.querySelector<HTMLButtonElement>('section .button.primary')!;
    act(() => {
      button.click();
    });
    await drawn(() => {
      const [line = ''] = texts(box, 'section [role="status"]');
      expect(line).not.toMatch(/^(Asking|One request)/);
    });
  }
  return [...box.querySelectorAll('section')]
    .filter((section) => section.closest('details') === null)
    .map((section) => {
      section.querySelectorAll('details, a, [role="status"].muted:empty').forEach((part) => {
        part.remove();
      });
      const lines = texts(section, 'h2, p');
      const buttons = texts(section, '.button.primary').map((name) => `[${name}]`);
      return [...lines, ...buttons].join(' / ');
    })
    .join(' // ');
}

/** What the page itself and the popup over it show about that photo or member. */
async function onThePage(state: AnswerState, index: DatasetIndex) {
  const query = parseQuery(state.text);
  const photos = query.kind === 'photo' ? [query.photoId] : [];
  const owners = query.kind === 'owner' ? [query.owner] : [];
  const answers = new Answers({
    ask: (question) =>
      state.silent ? Promise.reject(new Error('gone')) : answerPage(index, question),
    onAnswer: () => undefined,
  });
  for (const id of photos) answers.photos.want(id);
  for (const id of owners) answers.owners.want(id);
  answers.ask();
  await vi.waitFor(() => {
    expect(answers.isAsking).toBe(false);
  });
  answers.close();
  const findings = new Findings(answers, new Owners());
  const mention = { nsid: owners[0]?.includes('@') ? owners[0] : null, alias: owners[0] ?? null };
  const finding = photos[0]
    ? findings.ofPhoto(photos[0])
    : findings.ofMember({ ...mention, role: 'profile', element: document.body } as never);
  let card = 'no badge';
  if (finding) {
    const made = makeCard({ t: pageTexts('en').t });
    made.fill(finding);
    card = ['h2', 'li .muted']
      .flatMap((selector) => [...made.element.querySelectorAll(selector)].map(wordsOf))
      .filter(Boolean)
      .join(' / ');
  }
  const summary = summarise(
    'https://www.flickr.com/',
    answers,
    new Set(photos),
    new Set(owners),
    new Map(),
  );
  return { card, summary };
}

async function inThePopup(summary: PageSummary): Promise<string> {
  const { box } = await render(
    <PageFindings summary={summary} tabId={1} onSearch={() => undefined} onAct={() => undefined} />,
  );
  return texts(box, '[role="status"] > p:first-child').join(' / ') || 'a notice instead';
}

async function onTheToolbar(summary: PageSummary, index: DatasetIndex): Promise<string> {
  const toolbar = new Toolbar({
    settings: () => Promise.resolve({ ...DEFAULT_SETTINGS }),
    texts: () => Promise.resolve(backgroundTexts('en')),
    news: () => Promise.resolve(0),
  });
  await toolbar.showPage(7, summary, await index.status());
  const title = await fakeBrowser.action.getTitle({ tabId: 7 });
  return title.split('\n').slice(1).join(' / ') || 'the name alone';
}

async function inTheFooter(index: DatasetIndex): Promise<string> {
  const value = await index.status();
  const { box } = await render(<IndexLine status={{ state: 'loaded', value }} />);
  return texts(box, 'li, p').join(' / ') || 'nothing';
}

/** The command line searches one pack; nothing is switched off. */
async function onTheCommandLine(state: AnswerState): Promise<[text: string, json: string]> {
  const pack = (await state.index.open().catch(() => []))[0];
  if (!pack || state.leftOut !== undefined || state.silent) return ['—', '—'];
  const answer = await answerQuery(pack, parseQuery(state.text), state.text);
  const status = statusOf(pack);
  const { query, ...json } = withSearched(answer, status);
  expect(query).toBe(state.text);
  return [describeAnswer(answer, status), `\`${JSON.stringify(json)}\``];
}

const PLACES = [
  'popup and tab',
  'popup: this page',
  'popup: footer',
  'toolbar',
  'address bar',
  'on the page',
  'command line',
  'command line, JSON',
] as const;
type Row = Record<(typeof PLACES)[number], string>;

async function rowOf(state: AnswerState): Promise<Row> {
  const index = indexOf(state);
  const { card, summary } = await onThePage(state, index);
  const answered = await search(index, () => Promise.resolve(null), state.text);
  const [text, json] = await onTheCommandLine(state);
  return {
    'popup and tab': await inOurPages(state, index),
    'popup: this page': await inThePopup(summary),
    'popup: footer': await inTheFooter(index),
    toolbar: await onTheToolbar(summary, index),
    'address bar': state.silent ? '—' : describeSearch(backgroundTexts('en'), answered),
    'on the page': card,
    'command line': text,
    'command line, JSON': json,
  };
}

const table: string[] = [];

describe('every state of an answer, in every place', () => {
  it.each(STATES)('$name', async (state) => {
    const row = await rowOf(state);
    const { 'popup and tab': view, 'address bar': bar } = row;
    table.push(
      `## ${state.name}\n\nAsked: \`${state.text}\`. Claim: ${state.claim}.\n\n| place | says |\n| --- | --- |\n` +
        PLACES.map((place) => `| ${place} | ${row[place].replaceAll('|', '\\|')} |\n`).join(''),
    );
    for (const place of PLACES) expect(row[place], place).not.toMatch(/undefined|\{\w+\}/);
    if (state.claim === 'not known')
      for (const place of PLACES)
        expect(row[place], place).not.toMatch(/\bnot in the|\bnone of|is not in\b|"searched"/i);
    if (state.claim === 'no') expect(view).toMatch(/Not in the (?:one list|\d+ lists)/);
    if (state.claim === 'yes') expect(view).toMatch(/Appears in|At least \d+ photo/);
    if (state.claim !== 'yes') expect(row['on the page']).toBe('no badge');
    if (state.leftOut !== undefined)
      for (const text of [view, bar, row.toolbar, row['popup: footer']])
        expect(text).toContain(state.leftOut);
  });

  it('is recorded in docs/ANSWERS.md', async () => {
    const whole = [
      '# Every state of an answer',
      'Generated by `tests/unit/components/search/answer-states.test.tsx`: do not edit.',
      ...table,
    ].join('\n\n');
    await expect(`${whole.trim()}\n`).toMatchFileSnapshot('../../../../docs/ANSWERS.md');
  });
});
