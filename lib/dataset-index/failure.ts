import type { PackError, PackErrorCode } from '../pack/errors';

/** Why a pack cannot answer. */
export interface Failure {
  state: PackErrorCode;
  /** One sentence. */
  error: string;
}

/** The background's two scripts each have a class of their own, whose errors meet here. */
const isPackError = (error: unknown): error is PackError =>
  error instanceof Error && error.name === 'PackError';

/** What an error says of the pack that it came from. */
export function describeFailure(error: unknown): Failure {
  if (isPackError(error)) return { state: error.code, error: error.message };
  return { state: 'damaged', error: error instanceof Error ? error.message : String(error) };
}

/** Whether the pack will fail again, however often it is asked. */
export const isFinal = (error: unknown): boolean => isPackError(error) && error.code !== 'missing';
