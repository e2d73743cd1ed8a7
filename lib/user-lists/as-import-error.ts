import { ListError } from '../sources/errors';
import { ImportError } from './import-error';

/** Converts any failure to an `ImportError`, which has a sentence for people. */
export function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ListError) {
    const code = error.code === 'truncated' ? 'cutShort' : 'broken';
    return new ImportError(code, message, { cause: error });
  }
  return new ImportError('failed', message, { cause: error });
}
