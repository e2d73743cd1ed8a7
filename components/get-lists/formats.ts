import { sizeOf } from '../index-info/size-of';

/** How sizes, speeds and durations are written in a language. */
export function formats(language: string) {
  const format = (unit: string, digits: number) => {
    const number = new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      maximumFractionDigits: digits,
    });
    return (value: number) => number.format(value);
  };
  const speed = format('megabyte-per-second', 1);
  const [seconds, minutes] = [format('second', 0), format('minute', 0)];
  return {
    /** @param bytes how many. */
    size: (bytes: number) => sizeOf(bytes, language),
    /** @param rate bytes a second. */
    speed: (rate: number) => speed(rate / 1e6),
    /** @param time in seconds; rounded up, as what is left is never nothing. */
    duration: (time: number) =>
      time < 100 ? seconds(Math.ceil(time)) : minutes(Math.ceil(time / 60)),
  };
}
