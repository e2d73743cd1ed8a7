/**
 * The name of a file in an archive as it may be shown and compared: with `/`, and without
 * characters that a terminal would obey or that turn text around.
 */
export function entryName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** Whether the file is one that systems put beside others unasked: hidden, or macOS's doubles. */
export function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name);
}

const PACKED = /\.(?:gz|bz2)$/i;

/** The name of a file without what says that it is packed. */
export const plainName = (name: string): string => name.replace(PACKED, '');
