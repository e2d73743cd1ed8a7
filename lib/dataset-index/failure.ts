import { PackError, type PackErrorCode } from '../pack/errors';

/** Why a pack cannot answer. */
export interface Failure {
  state: PackErrorCode;
  /** One sentence. */
  error: string;
}

/** Describes an error as a failure of the pack that caused it. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof PackError) return { state: error.code, error: error.message };
  return { state: 'damaged', error: error instanceof Error ? error.message : String(error) };
}

/** Whether the pack will fail every time. */
export const isFinal = (error: unknown): boolean =>
  error instanceof PackError && error.code !== 'missing';
