import { LAW_FACTS, type Law, type Term } from './laws';

/**
 * The last day on which an answer is due by law; null if the letter cites no law.
 * @param sent the day it was sent, `YYYY-MM-DD`.
 */
export const deadlineOf = (law: Law, sent: string): string | null =>
  law === 'none' ? null : lastDay(sent, LAW_FACTS[law].term);

/**
 * A period in months ends on the same day of the month, or on the month's last day if it has no such day.
 * @see https://eur-lex.europa.eu/eli/reg/1971/1182/oj Article 3(2)(c)
 */
function lastDay(sent: string, term: Term): string {
  const day = new Date(`${sent}T00:00Z`);
  if ('days' in term) {
    day.setUTCDate(day.getUTCDate() + term.days);
    return dayOf(day);
  }
  const number = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + term.months);
  // An overflow would continue into the next month.
  if (day.getUTCDate() !== number) day.setUTCDate(0);
  return dayOf(day);
}

/** `YYYY-MM-DD`, in UTC. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Today in the person's time zone, `YYYY-MM-DD`. */
export const localDay = (now: Date): string =>
  dayOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
