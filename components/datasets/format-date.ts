/**
 * A date as a language writes it, no more exact than it is.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    // A year alone is not a date in the calendars of every language.
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(at);
}
