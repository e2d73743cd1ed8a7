import type { Messages } from '../translate';

/** Texts of the bar shown on a page while its list is walked through. */
export const en = {
  title: 'Overexposed is checking this list',
  count: '{seen} of {total} photos',
  countOnly: '{seen} photos',
  timeLeft: { one: 'about {count} minute left', other: 'about {count} minutes left' },
  walking: 'Checking',
  paused: 'Paused',
  away: 'Waiting: this page is not part of the list',
  'backing-off': 'Flickr failed or asked to slow down. Trying again soon',
  failing: 'Flickr keeps failing. Try again later',
  found: {
    one: 'Done. {count} photo appears in datasets’ file lists',
    other: 'Done. {count} photos appear in datasets’ file lists',
  },
  none: 'Done. None is in the lists searched',
  later: 'Done. To be looked up once the lists can answer',
  missing: {
    one: '{count} photo was counted but not shown',
    other: '{count} photos were counted but not shown',
  },
  pause: 'Pause',
  goOn: 'Continue',
  stop: 'Stop',
  findings: 'Show',
  close: 'Close',
} satisfies Messages;

export type WalkMessages = typeof en;
