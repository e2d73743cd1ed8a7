import { beforeEach, describe, expect, it } from 'vitest';
import { datasetById } from '../../../../lib/catalogue/catalogue';
import { startPublisher } from '../fetch/server';
import { data } from '../run';

const publisher = startPublisher();
const run = (...args: string[]) =>
  data(['links', ...args, '--from', publisher.url, '--pause', '0']);
/** The path of a source, which is the same on the mirror. */
const pathOf = (key: string) => new URL(datasetById('meglass')!.sources[key]!.url).pathname;

beforeEach(() => {
  publisher.answer = (_, response) => response.end();
});

describe('data links', () => {
  it('reports that everything is in order', async () => {
    const { status, stdout } = await run('meglass');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(\d+) of \1 sources in order\n$/);
  });

  it('names dead links and where the catalogue has them, and fails', async () => {
    publisher.answer = ({ url }, response) =>
      response.writeHead(url === pathOf('readme') ? 404 : 200).end();
    const { status, stdout, stderr } = await run('meglass');
    const { url } = datasetById('meglass')!.sources.readme!;
    expect(stdout).toContain(`dead     ${url} (404)\n         in meglass.sources.readme`);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: 1 source can no longer be read.\n',
    });
  });

  it('prints all addresses as JSON', async () => {
    const { stdout } = await run('meglass', '--json');
    const links = JSON.parse(stdout) as { url: string; state: string; in: string[] }[];
    expect(links).toContainEqual({
      url: datasetById('meglass')!.sources.readme!.url,
      state: 'ok',
      why: '200',
      in: expect.arrayContaining(['meglass.sources.readme']) as unknown,
    });
    for (const { in: places } of links) expect(places.join()).toMatch(/^meglass\./);
  });

  it('checks all sources if none are named', async () => {
    const { stdout } = await run();
    const [, count] = /^(\d+) of/.exec(stdout)!;
    expect(Number(count)).toBeGreaterThan(100);
  });

  it('refuses an unknown dataset', async () => {
    const { status, stderr } = await run('nosuch');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: There is no dataset "nosuch" in the catalogue.\n',
    });
  });
});
