/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { PaperLists } from '../../../../components/take-action/PaperLists';
import type { SearchedList } from '../../../../lib/reports/searched';
import { render } from '../render';

const list = (changes: Partial<SearchedList>): SearchedList => ({
  ...{ dataset: 'megaface', name: 'MegaFace', index: '0123456789ab', photos: 303, found: 2 },
  ...{ namesMembers: true, whose: 'copy', lists: [] },
  ...changes,
});

it('prints the files behind a finding, lists without a finding, and what was not searched', async () => {
  const { box } = await render(
    <PaperLists
      searched={[
        list({
          published: { photos: 3_311_471, source: 'https://x.example/' },
          missing: ['fold_3.txt'],
          lists: [
            {
              ...{
                name: 'path-list.txt',
                bytes: 9,
                sha256: 'ab'.repeat(32),
                publisher: 'Somebody',
              },
              ...{ url: 'https://x.example/list', fetched: '2026-01-05' },
            },
          ],
        }),
        list({ dataset: 'own:Mine', name: 'Mine (your table)' }),
        list({ dataset: 'pipa', name: 'PIPA', photos: 37_107, found: 0 }),
      ]}
      notSearched={[
        { dataset: 'afw', name: 'AFW', why: 'switched off' },
        { dataset: 'helen', name: 'HELEN', why: 'names no members' },
        { name: 'gone.csv', why: 'missing' },
      ]}
    />,
  );
  const [megaface, mine] = [...box.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(megaface).toContain('MegaFace');
  expect(megaface).toContain('303 of about 3,311,471');
  expect(megaface).toContain('Missing: fold_3.txt');
  expect(megaface).toContain('Index fingerprint 0123456789ab');
  expect(megaface).toContain(
    `path-list.txt, SHA-256 ${'ab'.repeat(32)}, Somebody, https://x.example/list, 2026-01-05`,
  );
  expect(mine).toContain('Which files were read is not recorded.');
  expect(box.textContent).toContain('Searched, without a finding: PIPA (37,107)');
  expect(box.textContent).toContain(
    'Not searched: AFW (switched off), HELEN (names no members), gone.csv (missing)',
  );
});
