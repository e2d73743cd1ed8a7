import type { MessageType, Payload, Protocol } from './types';

/** A message with its type. */
export interface Message<T extends MessageType = MessageType> {
  type: T;
  payload: Payload<T>;
}

/**
 * A reply. Browsers differ in how a listener's rejection reaches the sender, so errors are sent as values.
 */
export type Envelope<T extends MessageType = MessageType> =
  | { value: ReturnType<Protocol[T]> }
  | { error: string };

/** Unwraps a reply. @throws {Error} if it contains an error, or if nobody answered. */
export function unwrap<T extends MessageType>(
  type: T,
  reply: Envelope<T> | undefined | null,
): ReturnType<Protocol[T]> {
  if (!reply) throw new Error(`Nothing answered the message "${type}".`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}
