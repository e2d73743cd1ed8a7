import { browser, isOrphaned, type Browser } from '../extension/browser';
import type { Envelope } from './envelope';
import { describeSender, maySend, type Sender } from './sender';
import type { MessageType, Payload, Reply } from './types';

type Handler<T extends MessageType> = (
  payload: Payload<T>,
  sender: Sender,
) => Reply<T> | Promise<Reply<T>>;

/** The handlers of the message types that a script answers. */
export type Handlers = { [T in MessageType]?: Handler<T> };

/** Validates a payload. @throws {Error} one sentence. */
export type Check = <T extends MessageType>(
  type: T,
  payload: unknown,
) => Payload<T> | Promise<Payload<T>>;

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Answers messages. Call it once, synchronously at a script's start, so that a message that wakes the
 * background finds its listener. Ignores types without a handler, and messages from anyone but this
 * extension; an invalid payload, or a handler that throws, becomes a rejection at the sender.
 * @param signal stops listening, for scripts that end before their page does.
 */
export function listen(handlers: Handlers, check: Check, signal?: AbortSignal): void {
  // Every browser supports answering by `sendResponse` without a polyfill.
  const listener: Listener = (message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const type = handledType(handlers, message);
    if (type === null) return undefined;
    const { payload } = message as { payload?: unknown };
    void respond(handlers, check, type, payload, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}

function handledType(handlers: Handlers, message: unknown): MessageType | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(handlers, type) ? (type as MessageType) : null;
}

async function respond<T extends MessageType>(
  handlers: Handlers,
  check: Check,
  type: T,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Envelope<T>> {
  try {
    if (!maySend(type, sender)) throw new Error(`Message "${type}" refused from this sender.`);
    const handler: Handler<T> = handlers[type]!;
    return { value: await handler(await check(type, payload), describeSender(sender)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
