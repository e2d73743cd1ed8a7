/** A file size for people: kilobytes up to a million bytes, then megabytes. */
export function sizeOf(bytes: number, language: string): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 2 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}
