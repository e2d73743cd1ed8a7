/**
 * Whether an error says that the browser is out of space. Dexie wraps the error that made a transaction
 * fail; for the settings' storage, browsers only say so in the message.
 */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  const isIt = error.name === 'QuotaExceededError' || /quota/i.test(error.message);
  return isIt || (inner !== undefined && isQuota(inner));
}
