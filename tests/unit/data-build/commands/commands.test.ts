import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import { DERIVED_SOURCES, SOURCES } from '../../../../lib/sources/sources';
import { contents, data, temporaryFolder } from '../run';
import type { Run } from '../run';

const folder = temporaryFolder();
const pack = join(folder, 'pack');
const list = join(folder, 'list.csv');
/** Longer than a file name may be. */
const LONG = join(folder, 'x'.repeat(300));
const ROWS = `photo,owner,dataset
9000000000001,5550001@N99,megaface
9000000000001,invented-one,ffhq
9000000000003,5550001@N99,megaface
9000000000004,invented-two,ffhq
9000000000006,,pipa
`;

/** Runs a command and expects nothing on standard error. */
async function quietly(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await data(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function expectOneLine(run: Run, status: number, message: RegExp): void {
  expect(run.stderr).toMatch(message);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run).toMatchObject({ status, stdout: '' });
}

beforeAll(async () => {
  writeFileSync(list, ROWS);
  await quietly('build', '--out', pack, '--source', `list=${list}`);
});

describe('data', () => {
  it('prints its usage when asked, and an error in one line when used wrongly', async () => {
    expect(await quietly('--help')).toMatch(/^Usage: data /);
    expectOneLine(await data(['nosuch']), 2, /unknown command 'nosuch'/);
    expectOneLine(await data(['lookup']), 2, /required option '--pack <dir>'/);
  });

  it.each([
    ['build', '--out <dir> [options]'],
    ['sample', '--out <dir> [options]'],
    ['lookup', '--pack <dir> [options] [query...]'],
    ['stats', '--pack <dir> [options]'],
    ['verify', '--pack <dir> [options]'],
    ['key', '--out <file>'],
    ['sign', '--key <file> --pack <dir> --name <name> [--release <n>] [--file <zip>]'],
  ])('shows the requirements in the usage of %s', async (command, usage) => {
    const text = await quietly(command, '--help');
    expect(text.split('\n')[0]).toBe(`Usage: data ${command} ${usage}`);
    expect(text).not.toContain('[]');
  });

  it.each([
    ['lookup', '--pack'],
    ['stats', '--pack'],
    ['verify', '--pack'],
    ['sample', '--out'],
    ['fetch', '--dir'],
    ['fetch', '--from'],
  ])('refuses an empty text for the path of %s %s', async (...args) => {
    expectOneLine(await data([...args, '']), 2, /^error: .*(is invalid|takes an address)/);
  });

  it('uses the singular for one thing', async () => {
    const [single, one] = [join(folder, 'single.csv'), join(folder, 'single')];
    writeFileSync(single, 'photo,owner\n9000000000001,5550001@N99\n');
    const built = await quietly('build', '--out', one, '--source', `list=${single}`);
    const texts = [
      built,
      await quietly('stats', '--pack', one),
      await quietly('verify', '--pack', one, '--sightings', single, '--random', '1'),
      await quietly('sample', '--out', join(folder, 'smallest'), '--photos', '1'),
    ].join('\n');
    expect(texts.match(/\b1 (photo|owner|row|random id)s?\b/g)).toEqual(
      expect.arrayContaining(['1 photo', '1 owner', '1 row', '1 random id']),
    );
    expect(texts).not.toMatch(/(?<![\d.,])1 (photo|owner|row|random id)s/);
  });

  it.each([
    ['sample', [], list, /^error: \/.*list\.csv: file already exists$/m],
    ['sample', [], LONG, /^error: \/.*x: name too long$/m],
    ['sample', [], '/proc/nosuch', /^error: \/proc\/nosuch: .*$/m],
    ['build', ['--source', `list=${list}`], '/proc/nosuch/pack', /^error: \/proc\/nosuch: .*$/m],
    ['build', ['--source', `list=${list}`], LONG, /^error: \/.*x: name too long$/m],
  ])('says plainly why %s cannot write to a folder', async (command, args, path, message) => {
    expectOneLine(await data([command, ...args, '--out', path]), 1, message);
  });
});

describe('data sources', () => {
  it('lists every source with its files and where they are offered', async () => {
    const sources = JSON.parse(await quietly('sources', '--json')) as { id: string }[];
    const ids = [...SOURCES, ...DERIVED_SOURCES].map(({ id }) => id);
    expect(sources.map(({ id }) => id)).toEqual(ids.sort());
    for (const source of sources) {
      expect(source).toMatchObject({
        title: expect.stringMatching(/./) as string,
        files: expect.stringMatching(/./) as string,
        origin: expect.stringMatching(/./) as string,
      });
    }
    expect((await quietly('sources')).split('\n')).toContain('diveface');
  });

  it('says for every other dataset why there is no list to read', async () => {
    const lines = (await quietly('sources')).split('\n');
    for (const { id } of catalogue) expect(lines).toContain(id);
    const [, name, why] = lines.slice(lines.indexOf('geofaces'));
    expect([name, why]).toEqual([
      '    GeoFaces',
      '    We know of no published list of its photos.',
    ]);
  });

  it('names the base of lists that refer to another', async () => {
    const sources = JSON.parse(await quietly('sources', '--json')) as { needs?: unknown }[];
    expect(sources.filter(({ needs }) => needs !== undefined)).toHaveLength(DERIVED_SOURCES.length);
    expect(await quietly('sources')).toMatch(/ffhq-aging\n.+\n.+\n +needs the list of FFHQ: ffhq-/);
  });
});

describe('data catalogue', () => {
  it('prints every dataset with its story as JSON, and every fact as CSV', async () => {
    const json = JSON.parse(await quietly('catalogue')) as { datasets: { id: string }[] };
    expect(json.datasets.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(await quietly('catalogue', '--json')).toBe(await quietly('catalogue'));
    expect(await quietly('catalogue', '--csv')).toMatch(/^dataset,name,field.*\r\n300-w,300-W,/);
  });

  it('does not print both at once', async () => {
    expectOneLine(await data(['catalogue', '--json', '--csv']), 2, /cannot be used with/);
  });
});

describe('data lookup', () => {
  const lookup = (...args: string[]): Promise<string> => quietly('lookup', '--pack', pack, ...args);

  it('answers queries in order, one JSON object per line', async () => {
    const queries = [
      'https://www.flickr.com/photos/invented-three/9000000000006/',
      'INVENTED-one',
      '5550001@N99',
      '9000000000002',
      '#wedding',
      '<>',
    ];
    const lines = (await lookup('--json', ...queries)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        query: queries[0],
        kind: 'photo',
        photoId: '9000000000006',
        found: true,
        owner: 'invented-three',
        datasets: ['pipa'],
      },
      expect.objectContaining({ kind: 'owner', found: true, photoIds: ['9000000000001'] }),
      {
        query: '5550001@N99',
        kind: 'owner',
        owner: '5550001@N99',
        found: true,
        datasets: [
          { id: 'ffhq', photos: 1 },
          { id: 'megaface', photos: 2 },
        ],
        photoIds: ['9000000000001', '9000000000003'],
        photos: [
          { photoId: '9000000000001', datasets: ['ffhq', 'megaface'] },
          { photoId: '9000000000003', datasets: ['megaface'] },
        ],
      },
      {
        query: '9000000000002',
        kind: 'photo',
        photoId: '9000000000002',
        found: false,
        owner: null,
        datasets: [],
        searched: ['ffhq', 'megaface', 'pipa'],
      },
      { query: '#wedding', kind: 'tag', tag: 'wedding' },
      { query: '<>', kind: 'invalid', error: expect.stringMatching(/./) as string },
    ]);
  });

  it('reads queries from standard input if there are no arguments', async () => {
    const stdin = '9000000000003\r\n\n9000000000004\n';
    const { stdout } = await data(['lookup', '--pack', pack], { stdin });
    expect(stdout).toBe(
      'photo 9000000000003 by 5550001@N99: megaface\nphoto 9000000000004 by invented-two: ffhq\n',
    );
  });

  it('answers in words', async () => {
    const text = await lookup('9000000000002', '5550001@N99', 'nobody', '#wedding', '<>');
    expect(text.split('\n')).toEqual([
      'photo 9000000000002: Not in the 3 lists searched',
      'owner 5550001@N99: ffhq (at least 1), megaface (at least 2) · 1 list knows members by name only: search for the name as well. · 1 list names photos only and may hold more.',
      'owner nobody: Not known yet · No list here has the name nobody. Most identify members by a number, which Flickr can look up.',
      '"#wedding": a pack holds photos and owners, nothing of this kind (tag)',
      expect.stringMatching(/^"<>": ./),
      '',
    ]);
  });

  it('reads a bare number as a path alias on request', async () => {
    const text = await lookup('--json', '--as', 'owner', '9000000000001');
    expect(JSON.parse(text)).toMatchObject({
      kind: 'owner',
      owner: '9000000000001',
      found: false,
      notKnown: 'notAsked',
    });
    const wrong = await data(['lookup', '--pack', pack, '--as', 'photo', '1']);
    expectOneLine(wrong, 2, /Allowed choices are owner/);
  });

  it('never answers without a pack', async () => {
    const run = await data(['lookup', '--pack', join(folder, 'nosuch'), '9000000000001']);
    expectOneLine(run, 1, /^error: There is no .+nosuch/);
  });

  it('distinguishes an unreadable pack from a missing one', async () => {
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    const run = await data(['lookup', '--pack', loop, '9000000000001']);
    expectOneLine(
      run,
      1,
      /^error: \/.*loop\/manifest\.json: too many symbolic links encountered$/m,
    );
  });
});

describe('data verify', () => {
  it('checks the checksums of a pack', async () => {
    expect(JSON.parse(await quietly('verify', '--pack', pack, '--json'))).toEqual({
      pack,
      photos: 4,
      owners: 3,
      asked: null,
      random: 0,
    });
  });

  it('checks every sighting', async () => {
    const text = await quietly('verify', '--pack', pack, '--sightings', list);
    expect(text).toMatch(/every checksum is correct; 4 photos, 3 owners\n.*: 4 photos, 3 owners/);
  });

  it('leaves nothing if interrupted', async () => {
    const scratch = join(folder, 'scratch');
    mkdirSync(scratch);
    vi.stubEnv('TMPDIR', scratch);
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    const run = data(['verify', '--pack', pack, '--sightings', list]);
    while (readdirSync(scratch).length === 0) await setImmediate();
    process.emit('SIGINT', 'SIGINT');
    expect(readdirSync(scratch)).toEqual([]);
    await run;
    expect(exit).toHaveBeenCalledWith(130);
    exit.mockRestore();
    vi.unstubAllEnvs();
  });

  it('checks random ids', async () => {
    const text = await quietly('verify', '--pack', pack, '--random', '1000');
    expect(text).toMatch(
      /answered correctly: every photo, its neighbours, and 1,000 random ids\n$/,
    );
  });

  it('checks one list of several', async () => {
    const pipa = join(folder, 'pipa.txt');
    writeFileSync(pipa, '1 9000000000006 1 2 3 4 5 1\n');
    const text = await quietly('verify', '--pack', pack, '--json', '--source', `pipa=${pipa}`);
    expect(JSON.parse(text)).toMatchObject({ asked: { photos: 1, owners: 0 } });
  });

  it.each([
    ['a photo it lacks', '9000000000002,,pipa', /photo 9000000000002 with nothing; .* say pipa/],
    ['a dataset it lacks', '9000000000003,,pipa', /photo 9000000000003 with megaface; .* say pipa/],
    ['an owner it lacks', '9000000000006,5550001@N99,pipa', /the owner of photo 9000000000006/],
    ['another owner', '9000000000003,5550000@N99,megaface', /the owner of photo 9000000000003/],
  ])('fails on %s', async (_what, row, message) => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, `photo,owner,dataset\n${row}\n`);
    expectOneLine(await data(['verify', '--pack', pack, '--sightings', other]), 1, message);
  });

  it('fails if the pack has more than sightings of the same photos', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, ROWS.replace('9000000000001,invented-one,ffhq\n', ''));
    const run = await data(['verify', '--pack', pack, '--sightings', other]);
    expectOneLine(run, 1, /photo 9000000000001 with ffhq, megaface; .* say megaface/);
  });

  it('accepts an owner with precedence from another list', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'photo,owner,dataset\n9000000000001,5550009@N99,megaface\n');
    await quietly('verify', '--pack', pack, '--sightings', other);
  });

  it.each(Array.from({ length: 40 }, (_, i) => i / 40))(
    'detects a flipped byte, at %f of each file',
    async (share) => {
      const damaged = join(folder, `damaged-${share}`);
      mkdirSync(damaged);
      const files = contents(pack);
      for (const name of Object.keys(files)) copyFileSync(join(pack, name), join(damaged, name));
      for (const [name, bytes] of Object.entries(files)) {
        const flipped = Buffer.from(bytes);
        flipped[Math.floor(share * bytes.length)]! ^= 0x10;
        writeFileSync(join(damaged, name), flipped);
        expectOneLine(await data(['verify', '--pack', damaged]), 1, /^error: ./);
        writeFileSync(join(damaged, name), bytes);
      }
      expect((await data(['verify', '--pack', damaged])).status).toBe(0);
    },
  );

  it('detects half a pack', async () => {
    const half = join(folder, 'half');
    mkdirSync(half);
    const files = Object.entries(contents(pack));
    for (const [name, bytes] of files) {
      for (const [other, whole] of files) writeFileSync(join(half, other), whole);
      writeFileSync(join(half, name), bytes.subarray(0, bytes.length >> 1));
      expectOneLine(await data(['verify', '--pack', half]), 1, /^error: ./);
    }
  });
});

describe('data stats', () => {
  it('prints sizes beside the entropy bounds', async () => {
    const stats = JSON.parse(await quietly('stats', '--pack', pack, '--json')) as object;
    const fingerprint = expect.stringMatching(/^[0-9a-f]{12}$/) as string;
    expect(stats).toMatchObject({ photos: 4, owners: 3, fingerprint });
    expect(await quietly('stats', '--pack', pack)).toMatch(
      /^4 photos, 3 owners, [\d,]+ bytes, [\d.]+ bits per photo\n/,
    );
  });
});

describe('data sample', () => {
  it('writes the same list for the same seed, which builds into a sample pack', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const text = await quietly('sample', '--out', one, '--photos', '2000', '--seed', '5');
    expect(text).toBe(`${join(one, 'sightings.csv')}: 2,000 photos, source "list"\n`);
    await quietly('sample', '--out', other, '--photos', '2000', '--seed', '5');
    expect(contents(other)).toEqual(contents(one));
    const report = await quietly(
      ...['build', '--json', '--out', join(folder, 'sample'), '--source', `list=${one}`],
    );
    expect(JSON.parse(report)).toMatchObject({
      sample: true,
      photos: 2000,
      sources: [{ skipped: [] }],
    });
  });

  it('replaces an older sample', async () => {
    const out = join(folder, 'again');
    await quietly('sample', '--out', out, '--photos', '5');
    writeFileSync(join(out, '.sightings.csv.part'), 'of a run that was killed');
    await quietly('sample', '--out', out, '--photos', '7');
    const ids = readFileSync(join(out, 'sightings.csv'), 'utf8').match(/^\d+/gm)!;
    expect(new Set(ids).size).toBe(7);
  });

  it.each([
    ['0', /whole number from 1 to 100,000,000/],
    ['1e3', /whole number/],
    ['100000001', /whole number/],
  ])('refuses %s photos', async (photos, message) => {
    expectOneLine(await data(['sample', '--out', folder, '--photos', photos]), 2, message);
  });

  it('refuses a folder with anything else in it', async () => {
    expectOneLine(await data(['sample', '--out', folder]), 1, /contains something else/);
  });
});
