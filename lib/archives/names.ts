/**
 * The name of a file in an archive, made safe to show and compare: with `/`, and without terminal control
 * characters or characters that reverse text.
 */
export function entryName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** Whether it is a file that systems add unasked: hidden files and macOS's `__MACOSX` copies. */
export function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name);
}

const PACKED = /\.(?:gz|bz2)$/i;

/** A file name without the suffixes of archives and compression. */
export const plainName = (name: string): string => name.replace(PACKED, '');
