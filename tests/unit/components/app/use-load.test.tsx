/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it } from 'vitest';
import { useLoad } from '../../../../components/app/use-load';
import { render } from '../render';

type Load = (signal: AbortSignal) => Promise<string>;

function View({ load }: { load: Load }) {
  const { again, ...loaded } = useLoad(load);
  const text = loaded.state === 'loaded' ? loaded.value : loaded.state;
  return <button onClick={again}>{loaded.state === 'failed' ? loaded.error : text}</button>;
}

/** A controllable load that reveals whether its result is still wanted. */
function loading() {
  let resolve!: (text: string) => void;
  const promise = new Promise<string>((settle) => {
    resolve = settle;
  });
  const signals: AbortSignal[] = [];
  const load: Load = (signal) => {
    signals.push(signal);
    return promise;
  };
  const settle = (text: string) =>
    act(async () => {
      resolve(text);
      await promise;
    });
  return { load, settle, signals };
}

it('shows what was loaded', async () => {
  const one = loading();
  const { box } = await render(<View load={one.load} />);
  expect(box.textContent).toBe('loading');
  await one.settle('one');
  expect(box.textContent).toBe('one');
});

it('shows why loading failed, and loads again on request', async () => {
  let tries = 0;
  const load = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('no luck')) : Promise.resolve('luck');
  };
  const { box } = await render(<View load={load} />);
  expect(box.textContent).toBe('no luck');
  await act(async () => {
    box.querySelector('button')!.click();
    await Promise.resolve();
  });
  expect(box.textContent).toBe('luck');
});

it('drops late results, and aborts their loading', async () => {
  const [old, young] = [loading(), loading()];
  const { box, draw } = await render(<View load={old.load} />);
  await draw(<View load={young.load} />);
  expect(old.signals[0]!.aborted).toBe(true);
  await young.settle('young');
  await old.settle('old');
  expect(box.textContent).toBe('young');
});
