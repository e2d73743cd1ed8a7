import { browser } from '../extension/browser';
import { unwrap, type Envelope, type Message } from './envelope';
import type { MessageType, Payload, Reply } from './types';

/**
 * Sends a message to the background, waking it if necessary.
 * @throws {Error} with the background's own message if it refuses or fails; also if this script has
 * outlived
 *   its extension.
 */
export async function send<T extends MessageType>(type: T, payload: Payload<T>): Promise<Reply<T>> {
  const message: Message<T> = { type, payload };
  return unwrap(type, await browser.runtime.sendMessage<Message<T>, Envelope<T>>(message));
}

/**
 * Sends a message to the content script in a tab's top frame.
 * @throws {Error} also if the tab does not run our content script.
 */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  payload: Payload<T>,
): Promise<Reply<T>> {
  const message: Message<T> = { type, payload };
  const options = { frameId: 0 };
  return unwrap(
    type,
    await browser.tabs.sendMessage<Message<T>, Envelope<T>>(tabId, message, options),
  );
}
