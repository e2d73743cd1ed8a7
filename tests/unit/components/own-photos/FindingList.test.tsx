/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { FindingList } from '../../../../components/own-photos/FindingList';
import { NO_SIEVE, sieveOf } from '../../../../components/own-photos/sieve-input';
import { FIRST, photosOf } from '../../lib/checks/made';
import { render } from '../render';

const COUNT = 10_000;

it('looks at each finding once, not each time that it is drawn', async () => {
  let looks = 0;
  const findings = Array.from({ length: COUNT }, (_, i) => ({
    photo: String(FIRST + i),
    get dataset() {
      looks += 1;
      return 'helen';
    },
  }));
  const photos = photosOf(COUNT);
  const sieve = sieveOf(NO_SIEVE);
  const list = (owner: string) => (
    <FindingList {...{ findings, photos, sieve, owner }} marks={null} onMark={() => undefined} />
  );
  const { draw } = await render(list('a'));
  looks = 0;
  await draw(list('b'));
  expect(looks).toBeLessThan(COUNT / 10);
});
