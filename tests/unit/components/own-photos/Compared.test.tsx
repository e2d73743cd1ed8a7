/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { Compared } from '../../../../components/own-photos/Compared';
import { keptChecks, loadCheck } from '../../../../lib/checks/kept';
import { keepWalk, type Walk } from '../../../../lib/checks/walks';
import type { CheckAnswer, WholeCheck } from '../../../../lib/checks/types';
import { ANSWER, checkOf, FIRST, listed, photosOf } from '../../lib/checks/made';
import { render } from '../render';

const STREAM = 'https://www.flickr.com/photos/mira/';
const WALK: Walk = {
  ...{ list: 'photos/mira', id: 'w', address: STREAM, name: 'Stream', owner: 'mira', count: 7 },
  ...{ tab: null, paused: false, ended: true, seen: 4, fullest: 4, failures: 0 },
};
/** Of five photos; the account counts six. */
const EXPORT = checkOf('1', photosOf(5), [listed(FIRST, 'helen'), listed(FIRST + 4, 'pipa')]);

/** A walk that saw the first four. */
async function walked(answer: CheckAnswer): Promise<WholeCheck> {
  const found = { answer, listed: [listed(FIRST, 'helen', 'megaface')] };
  await keepWalk(WALK, photosOf(4).ids, found, 5);
  const [check] = await keptChecks();
  return (await loadCheck(check!.id))!;
}

it('compares a walk with an export, and says of which photos either knows nothing', async () => {
  const { box } = await render(<Compared first={await walked(ANSWER)} second={EXPORT} />);
  const facts = [...box.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(facts).toEqual(['Photos in both4', 'Photos only in Stream0', 'Photos only in Check 11']);
  const headings = [...box.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['Found only in Stream', 'Found only in Check 1']);
  const { textContent: text } = box;
  expect(text).toContain('Stream: The page counts 7 photos and showed 4. Nothing is known');
  expect(text).toContain('Check 1: The account counts 6 photos; these files name 5.');
  expect(text).not.toContain('different lists');
});

it('says that the two were answered from different lists', async () => {
  const answer = { ...ANSWER, off: [] };
  const { box } = await render(<Compared first={await walked(answer)} second={EXPORT} />);
  expect(box.textContent).toContain('These two were answered from different lists');
});
