import type { MessageType, Payload, Protocol } from './types';

/** What travels: a message names its type. */
export interface Message<T extends MessageType = MessageType> {
  type: T;
  payload: Payload<T>;
}

/**
 * What comes back. Browsers differ in how a listener's rejection reaches the sender, so an error
 * travels as a value.
 */
export type Envelope<T extends MessageType = MessageType> =
  { value: ReturnType<Protocol[T]> } | { error: string };

/** Opens a reply. @throws {Error} when it carries an error, or when nobody answered. */
export function unwrap<T extends MessageType>(
  type: T,
  reply: Envelope<T> | undefined | null,
): ReturnType<Protocol[T]> {
  if (!reply) throw new Error(`Nothing answered the message "${type}".`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}
