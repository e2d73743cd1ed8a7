import { browser, isOrphaned, type Browser } from '../browser';
import type { Envelope } from './envelope';
import { checkPayload } from './payloads';
import { describeSender, maySend, type Sender } from './sender';
import type { MessageType, Payload, Reply } from './types';

type Handler<T extends MessageType> = (
  payload: Payload<T>,
  sender: Sender,
) => Reply<T> | Promise<Reply<T>>;

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
) => Promise<Envelope> | undefined;

/** Chromium's types know only `sendResponse`; the browsers and the polyfill take a promise too. */
const messages = () => browser.runtime.onMessage as unknown as Browser.events.Event<Listener>;

/** One handler for each type of message that a script answers. */
export type Handlers = { [T in MessageType]?: Handler<T> };

/**
 * Answers messages. A script calls it once, synchronously at its start, so that a message that
 * wakes the background finds its listener. Types without a handler and messages from anyone but
 * this extension are left alone; a payload that does not check out, or a handler that throws,
 * becomes a rejection at the sender.
 * @param signal stops the listening, for scripts that end before their browser does.
 */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  const listener: Listener = (message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const type = handledType(handlers, message);
    if (type === null) return undefined;
    return respond(handlers, type, (message as { payload?: unknown }).payload, sender);
  };
  messages().addListener(listener);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) messages().removeListener(listener);
  });
}

function handledType(handlers: Handlers, message: unknown): MessageType | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(handlers, type) ? (type as MessageType) : null;
}

async function respond<T extends MessageType>(
  handlers: Handlers,
  type: T,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Envelope<T>> {
  try {
    if (!maySend(type, sender)) throw new Error(`Message "${type}" refused from this sender.`);
    const handler: Handler<T> = handlers[type]!;
    return { value: await handler(checkPayload(type, payload), describeSender(sender)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
