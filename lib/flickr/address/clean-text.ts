const MAX_LENGTH = 2048;

/** Invisible characters: soft hyphen, zero-width characters, direction marks, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Quotation marks around a quoted text. */
const QUOTED = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|„(.*)“|«(.*)»|「(.*)」)$/su;

/** `<https://…>`, as in e-mails. Angle brackets around anything but an address are markup. */
const ANGLED = /^<([^<>]*[./][^<>]*)>$/u;

/**
 * A pasted text as a person sees it: normalised (NFC), without invisible characters, surrounding white
 * space or quotation marks. Null if it is too long for a query.
 */
export function cleanText(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const seen = text.normalize('NFC').replace(UNSEEN, '').trim();
  const inner = (QUOTED.exec(seen) ?? ANGLED.exec(seen))?.slice(1).find(Boolean);
  return (inner ?? seen).trim();
}
