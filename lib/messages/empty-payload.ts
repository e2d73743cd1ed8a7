import type { MessageType, Payload } from './types';

/** The check for scripts that receive only messages without a payload. @throws {Error} one sentence. */
export function requireEmptyPayload<T extends MessageType>(type: T, payload: unknown): Payload<T> {
  if (payload !== null) throw new Error(`Message "${type}" refused: it must have no payload.`);
  return payload;
}
