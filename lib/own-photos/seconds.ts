/** Whether a value is a time in seconds since 1970 in the years 1 to 9999; other years are not supported. */
export const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && value >= -62_135_596_800 && value < 253_402_300_800;
