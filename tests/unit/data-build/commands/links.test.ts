import { beforeEach, describe, expect, it } from 'vitest';
import { datasetById } from '../../../../lib/catalogue/catalogue';
import { startPublisher } from '../fetch/server';
import { data } from '../run';

const publisher = startPublisher();
const run = (...args: string[]) =>
  data(['links', ...args, '--from', publisher.url, '--pause', '0']);
/** The path of a source, under which the mirror has it. */
const pathOf = (key: string) => new URL(datasetById('meglass')!.sources[key]!.url).pathname;

beforeEach(() => {
  publisher.answer = (_, response) => response.end();
});

describe('data links', () => {
  it('says that all is in order', async () => {
    const { status, stdout } = await run('meglass');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(\d+) of \1 sources in order\n$/);
  });

  it('names what died, where the catalogue names it, and fails', async () => {
    publisher.answer = ({ url }, response) =>
      response.writeHead(url === pathOf('readme') ? 404 : 200).end();
    const { status, stdout, stderr } = await run('meglass');
    const { url } = datasetById('meglass')!.sources.readme!;
    expect(stdout).toContain(`dead     ${url} (404)\n         in meglass.sources.readme`);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: 1 source cannot be read any more.\n',
    });
  });

  it('gives all addresses as JSON', async () => {
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

  it('asks for all sources where none are named', async () => {
    const { stdout } = await run();
    const [, count] = /^(\d+) of/.exec(stdout)!;
    expect(Number(count)).toBeGreaterThan(100);
  });

  it('knows no dataset that is not there', async () => {
    const { status, stderr } = await run('nosuch');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: There is no dataset "nosuch" in the catalogue.\n',
    });
  });
});
