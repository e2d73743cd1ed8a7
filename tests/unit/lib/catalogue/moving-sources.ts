import type { Source } from '../../../../lib/catalogue/schema';

/** Whose pages are known to change in place. */
const MOVING = ['github.com', 'github.io', 'huggingface.co', 'aiaaic.org', 'ahprojects.com'];

/** A commit, a release, a numbered thread, or a dated snapshot of an archive. */
const PINNED = [/\/[0-9a-f]{7,40}(\/|$)/, /\/blob\/v\d/, /\/issues\/\d+/, /\/web\/\d{14}\//];

const READ = /\(read (\d{1,2} )?[A-Z][a-z]+ 20\d\d\)$/;

/** Whether what a source says may be something else by now, and nobody says when it was read. */
export function isLoose({ title, url }: Source): boolean {
  const { host } = new URL(url);
  const isMoving = MOVING.some((known) => host === known || host.endsWith(`.${known}`));
  return isMoving && !PINNED.some((pin) => pin.test(url)) && !READ.test(title);
}
