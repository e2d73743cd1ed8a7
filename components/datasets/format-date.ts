/**
 * A date in a language, as precise as it is known.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    // Some languages' own calendars cannot show a Gregorian year on its own.
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(at);
}
