import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../../data-build/build/report';
import { hasShared, REAL_SOURCES } from '../../shared';
import { data, temporaryFolder } from './run';

describe.runIf(hasShared)('real lists', () => {
  const pack = join(temporaryFolder(), 'pack');

  it('build with the figures counted by another program', async () => {
    const { stdout } = await data(['build', '--json', '--out', pack, ...REAL_SOURCES]);
    const report = JSON.parse(stdout) as BuildReport;
    expect(report).toMatchObject({
      sample: false,
      photos: 163_900,
      owners: 6_478,
      conflicts: { photos: 0 },
      datasets: [
        { id: 'adience', rows: 12_194, photos: 8_339, owners: 102 },
        { id: 'afw', rows: 205, photos: 205, owners: 0 },
        { id: 'diveface', rows: 139_677, photos: 115_729, owners: 6_102 },
        { id: 'helen', rows: 2_330, photos: 2_122, owners: 0 },
        { id: 'megaface', rows: 360, photos: 303, owners: 288 },
        { id: 'pipa', rows: 63_188, photos: 37_107, owners: 0 },
        { id: 'vggface', rows: 39_669, photos: 192, owners: 0 },
      ],
    });
    const vggface = report.sources.find(({ source }) => source === 'vggface')!;
    expect(vggface).toMatchObject({
      rows: 39_669,
      rowsWithPhoto: 229,
      ignored: ['README', 'licence.txt'],
    });
    expect(vggface.skipped).toMatchObject([{ reason: 'not on Flickr', rows: 39_440 }]);
  }, 300_000);

  // Without DiveFace, whose 6,102 members take most of the time; `lib/pack/real.test.ts` covers it.
  it('give the right answer for every sighting', async () => {
    const sources = REAL_SOURCES.filter(
      (word, i) => ![word, REAL_SOURCES[i + 1]].some((each) => each?.startsWith('diveface=')),
    );
    const { stdout, stderr } = await data(['verify', '--json', '--pack', pack, ...sources]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ asked: { photos: 48_268, owners: 390 } });
  }, 300_000);
});
