import type { Messages } from '../translate';

/** Texts of the bar shown on a page while its list is walked through. */
export const en = {
  title: 'Overexposed checks this list',
  count: '{seen} of {total} photos',
  countOnly: '{seen} photos',
  timeLeft: { one: 'about {count} minute left', other: 'about {count} minutes left' },
  walking: 'Checking',
  paused: 'Paused',
  away: 'Waiting: this page is not part of the list',
  'backing-off': 'Flickr fails or asks to slow down. Trying again soon',
  failing: 'Flickr keeps failing. Try again later',
  found: {
    one: 'Done. {count} photo appears in datasets’ file lists',
    other: 'Done. {count} photos appear in datasets’ file lists',
  },
  none: 'Done. None is in a list that was searched',
  later: 'Done. Looked up as soon as the lists can answer',
  missing: {
    one: '{count} photo was counted and not shown',
    other: '{count} photos were counted and not shown',
  },
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  findings: 'Show',
  close: 'Close',
} satisfies Messages;

export type WalkMessages = typeof en;
