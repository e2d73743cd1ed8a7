const MAX_LENGTH = 2048;

/** Characters that show nothing: soft hyphen, zero-width ones, direction marks, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Quotes that mails and other texts put around what they cite. */
const QUOTED = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|„(.*)“|«(.*)»|「(.*)」)$/su;

/** As `<https://…>` in mails. Around anything but an address, angle brackets are markup. */
const ANGLED = /^<([^<>]*[./][^<>]*)>$/u;

/**
 * A pasted text as its reader sees it: composed (NFC), without unseen characters, white space
 * around it, or the quotes of a citation. Null where it is too long to be a query.
 */
export function cleanText(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const seen = text.normalize('NFC').replace(UNSEEN, '').trim();
  const inner = (QUOTED.exec(seen) ?? ANGLED.exec(seen))?.slice(1).find(Boolean);
  return (inner ?? seen).trim();
}
