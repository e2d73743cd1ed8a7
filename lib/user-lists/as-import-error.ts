import { ListError } from '../sources/errors';
import { Refusal } from './import-error';

/** What any failure comes to for a person. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ListError) {
    const code = error.code === 'truncated' ? 'cutShort' : 'broken';
    return new Refusal(code, message, { cause: error });
  }
  return new Refusal('failed', message, { cause: error });
}
