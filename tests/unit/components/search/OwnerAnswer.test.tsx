/** @vitest-environment jsdom */
import { expect, it, vi } from 'vitest';
import { OwnerAnswer } from '../../../../components/search/OwnerAnswer';
// Read lazily by the view; here it need not take long.
import '../../../../components/story/SearchStory';
import type { Answer, ReadyStatus } from '../../../../lib/dataset-index/types';
import { render } from '../render';

vi.mock('../../../../components/search/find', () => ({
  findPhotos: () =>
    Promise.resolve([{ id: '9000000000001', owner: '1@N99', datasets: ['diveface', 'megaface'] }]),
}));

const answer = {
  ...{ kind: 'owner', query: '1@N99', owner: '1@N99', found: true },
  ...{ datasets: [{ id: 'megaface', photos: 1 }], photoIds: ['9000000000001'] },
} as unknown as Extract<Answer, { kind: 'owner' }>;
const status = { state: 'ready', manifests: [], failed: [], off: [] } as unknown as ReadyStatus;

it('puts late content below what can be clicked', async () => {
  const { box } = await render(
    <OwnerAnswer
      answer={answer}
      status={status}
      onNumber={() => undefined}
      action={() => <button>Act</button>}
    />,
  );
  const ways = await vi.waitFor(() => {
    const found = [...box.querySelectorAll('h3')].find(({ textContent }) =>
      textContent.includes('These photos in the story'),
    );
    expect(found).toBeDefined();
    return found!;
  });
  const act = [...box.querySelectorAll('button')].find(({ textContent }) => textContent === 'Act')!;
  expect(act.compareDocumentPosition(ways) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});
