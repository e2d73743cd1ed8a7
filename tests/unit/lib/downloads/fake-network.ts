import { STALL } from '../../../../lib/downloads/download-file';
import type { Network } from '../../../../lib/downloads/types';

/** What the server says to one request. */
type Answer = (request: { url: string; start: number; signal: AbortSignal }) => Response;

/** A network that is written down: what was asked, what was waited for. */
export class FakeNetwork implements Network {
  readonly asked: { url: string; start: number }[] = [];
  readonly waits: number[] = [];
  isOnline = true;
  /** Called with each wait for a silent server. */
  onStall: (goSilent: () => void) => void = () => undefined;

  /** @param answers by address; each is given once, the last again and again. */
  constructor(private readonly answers: Record<string, Answer[]>) {}

  readonly fetch = (async (input: string, init: RequestInit) => {
    await Promise.resolve();
    const range = new Headers(init.headers).get('range');
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? 'bytes=0-')![1]);
    this.asked.push({ url: input, start });
    const script = this.answers[input];
    if (!script) throw new TypeError('Failed to fetch');
    const answer = script.length > 1 ? script.shift()! : script[0]!;
    const response = answer({ url: input, start, signal: init.signal! });
    if (response.url === '') Object.defineProperty(response, 'url', { value: input });
    return response;
  }) as typeof fetch;

  readonly online = () => this.isOnline;
  readonly now = () => Date.UTC(2026, 10, 1);
  readonly wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (milliseconds === STALL) {
        this.onStall(resolve);
        return;
      }
      this.waits.push(milliseconds);
      resolve();
    });
}

type Headers_ = Record<string, string>;

/** The whole file, whatever was asked for. */
export const whole =
  (text: string | Uint8Array<ArrayBuffer>, headers: Headers_ = {}): Answer =>
  () =>
    new Response(text, { headers: { 'content-length': String(text.length), ...headers } });

/** What was asked for, as a server does that knows ranges. */
export const ranges =
  (text: string, headers: Headers_ = {}): Answer =>
  ({ start }) =>
    start < text.length
      ? new Response(text.slice(start), {
          status: 206,
          headers: { 'content-length': String(text.length - start), ...headers },
        })
      : new Response(null, { status: 416 });

/** The same, but the connection breaks at a place of the file. */
export const cutAt =
  (text: string, end: number, headers: Headers_ = {}): Answer =>
  ({ start }) => {
    const body = new ReadableStream({
      pull(controller) {
        if (start < end) {
          controller.enqueue(new TextEncoder().encode(text.slice(start, end)));
          start = end;
        } else controller.error(new TypeError('network error'));
      },
    });
    const length = String(text.length - start);
    return new Response(body, { status: 206, headers: { 'content-length': length, ...headers } });
  };

export const status =
  (code: number, headers: Headers_ = {}): Answer =>
  () =>
    new Response('', { status: code, headers });

export const noNetwork: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** The answer of another place, to which the server led. */
export const ledTo =
  (url: string, answer: Answer): Answer =>
  (request) =>
    Object.defineProperty(answer(request), 'url', { value: url });
