import { expect, it } from 'vitest';
import { checkLinks } from '../../../../data-build/links/check-links';

it('requests the addresses of a host one by one, with a pause in between', async () => {
  const events: string[] = [];
  const states = await checkLinks(['https://a.example/1', 'https://a.example/2'], {
    pause: 700,
    check: async (url) => {
      events.push(`ask ${url}`);
      await Promise.resolve();
      events.push(`done ${url}`);
      return { state: 'ok', why: '200' };
    },
    wait: (ms) => {
      events.push(`wait ${ms}`);
      return Promise.resolve();
    },
  });
  expect(events).toEqual([
    ...['ask https://a.example/1', 'done https://a.example/1', 'wait 700'],
    ...['ask https://a.example/2', 'done https://a.example/2'],
  ]);
  expect([...states.keys()]).toEqual(['https://a.example/1', 'https://a.example/2']);
});

it('contacts several hosts at a time, and each address once', async () => {
  const urls = Array.from({ length: 10 }, (_, i) => `https://${i}.example/`);
  let [running, most] = [0, 0];
  const done: number[] = [];
  const states = await checkLinks(urls, {
    pause: 0,
    check: async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return { state: 'ok', why: '200' };
    },
    onDone: (count) => done.push(count),
  });
  expect(most).toBe(4);
  expect([...states.keys()].sort()).toEqual(urls);
  expect(done).toEqual(urls.map((_, i) => i + 1));
});
