import { Worker } from 'node:worker_threads';
import { bundle } from './bundle';

/** A thread that runs a module of this project, which answers each message, in order. */
export class Thread<Message, Answer> {
  readonly #worker: Promise<Worker>;
  /** Rejects if the thread ends early. */
  readonly #failure: Promise<never>;
  readonly #waiting: ((answer: Answer) => void)[] = [];

  /** @param module the address of its TypeScript file. */
  constructor(module: URL) {
    this.#worker = bundle(module).then((script) => new Worker(script, { eval: true }));
    this.#failure = this.#worker.then((worker) => {
      worker.on('message', (answer: Answer) => {
        this.#waiting.shift()!(answer);
      });
      return new Promise((_, reject) => worker.on('error', reject));
    });
    this.#failure.catch(() => undefined); // told to whoever asks next
  }

  /**
   * Sends a message and returns the answer.
   * @throws the thread's error, now or from an earlier message.
   */
  async ask(message: Message, transfer: ArrayBuffer[] = []): Promise<Answer> {
    const worker = await this.#worker;
    const answer = new Promise<Answer>((resolve) => this.#waiting.push(resolve));
    worker.postMessage(message, transfer);
    return await Promise.race([answer, this.#failure]);
  }

  async terminate(): Promise<void> {
    const worker = await this.#worker;
    await worker.terminate();
  }
}
