/** An all-day calendar entry. */
export interface CalendarEntry {
  /** Unique, and the same whenever the same entry is written. */
  uid: string;
  /** When the file was made. */
  made: Date;
  /** `YYYY-MM-DD`. */
  day: string;
  summary: string;
  description: string;
}

/**
 * A calendar file with one entry, of which calendars remind on its day.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile({ uid, made, day, summary, description }: CalendarEntry): string {
  const date = day.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Overexposed//Letters//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Escapes text as in section 3.3.11, which forbids other control characters. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000A-\u001F\u007F]/g, '');

/** The longest line in UTF-8, without its end; section 3.1. */
const MOST_OCTETS = 75;

/** Folds a line so that no part is too long and no character is split. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
