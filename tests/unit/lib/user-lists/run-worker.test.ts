import { describe, expect, it, vi } from 'vitest';
import { runWorker } from '../../../../lib/user-lists/run-worker';

type Reply = { progress: number } | { result: string } | { failure: string };

/** A worker that is controlled by the test. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** Runs a task and returns its worker, its promise and the progress reported so far. */
function run(signal = new AbortController().signal) {
  const worker = new FakeWorker();
  const progress: number[] = [];
  const read = (reply: Reply) => {
    if ('failure' in reply) throw new Error(reply.failure);
    if ('result' in reply) return reply.result;
    progress.push(reply.progress);
    return undefined;
  };
  const start = vi.fn(() => worker as unknown as Worker);
  const outcome = runWorker<Reply, string>(start, 'the task', read, signal);
  return { worker, progress, start, outcome };
}

describe('runWorker', () => {
  it('sends the task, and resolves with the result after any progress', async () => {
    const { worker, progress, outcome } = run();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('the task');
    worker.reply({ progress: 1 });
    worker.reply({ progress: 2 });
    expect(worker.terminate).not.toHaveBeenCalled();
    worker.reply({ result: 'done' });
    expect(await outcome).toBe('done');
    expect(progress).toEqual([1, 2]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('rejects with the error of a task that failed', async () => {
    const { worker, outcome } = run();
    worker.reply({ failure: 'no list' });
    await expect(outcome).rejects.toThrow('no list');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('rejects if the worker itself fails', async () => {
    const { worker, outcome } = run();
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(outcome).rejects.toThrow('out of memory');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('terminates the worker when its signal aborts', async () => {
    const controller = new AbortController();
    const { worker, outcome } = run(controller.signal);
    const reason = new Error('cancelled');
    controller.abort(reason);
    await expect(outcome).rejects.toBe(reason);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('starts no worker if its signal has already aborted', async () => {
    const { start, outcome } = run(AbortSignal.abort(new Error('too late')));
    await expect(outcome).rejects.toThrow('too late');
    expect(start).not.toHaveBeenCalled();
  });
});
