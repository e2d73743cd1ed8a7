/**
 * Whether an error says that the browser has no room left. Dexie wraps what made a transaction fail;
 * browsers say it of their settings' room by words.
 */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  const isIt = error.name === 'QuotaExceededError' || /quota/i.test(error.message);
  return isIt || (inner !== undefined && isQuota(inner));
}
