/**
 * Compresses short data as `bzip2` does, in one block and with codes of equal length: larger than
 * necessary, but in the same format.
 * @see https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
export function packBzip2(content: string | Buffer): Buffer {
  const data = Buffer.from(content);
  const [column, origin] = burrowsWheeler(shortenRuns(data));
  const used = [...new Set(column)].sort((a, b) => a - b);
  const symbols = moveToFront(column, used);
  const width = Math.ceil(Math.log2(used.length + 2));
  const bits = new Bits();
  bits.text('BZh9').add(0x314159, 24).add(0x265359, 24).add(checksum(data), 32);
  bits.add(0, 1).add(origin, 24);
  const pages = Array.from({ length: 16 }, (_, page) => used.filter((byte) => byte >> 4 === page));
  for (const page of pages) bits.add(page.length > 0 ? 1 : 0, 1);
  for (const page of pages.filter(({ length }) => length > 0)) {
    for (let low = 0; low < 16; low++)
      bits.add(page.some((byte) => (byte & 15) === low) ? 1 : 0, 1);
  }
  const groups = Math.ceil(symbols.length / 50);
  bits.add(2, 3).add(groups, 15).add(0, groups);
  // Two code tables are the minimum; both are the same.
  for (let table = 0; table < 2; table++) bits.add(width, 5).add(0, used.length + 2);
  for (const symbol of symbols) bits.add(symbol, width);
  return bits.add(0x177245, 24).add(0x385090, 24).add(checksum(data), 32).bytes();
}

/** Four equal bytes are followed by the number of further ones. */
function shortenRuns(data: Buffer): number[] {
  const out: number[] = [];
  for (let at = 0; at < data.length;) {
    let end = at + 1;
    while (end < data.length && data[end] === data[at] && end - at < 255) end++;
    const run = end - at;
    out.push(...Array<number>(Math.min(run, 4)).fill(data[at]!), ...(run >= 4 ? [run - 4] : []));
    at = end;
  }
  return out;
}

/** The last column of all sorted rotations, and the position of the text itself among them. */
function burrowsWheeler(block: number[]): [column: number[], origin: number] {
  const { length } = block;
  const compare = (a: number, b: number): number => {
    for (let i = 0; i < length; i++) {
      const difference = block[(a + i) % length]! - block[(b + i) % length]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = block.map((_, start) => start).sort(compare);
  return [order.map((start) => block[(start + length - 1) % length]!), order.indexOf(0)];
}

/** Runs of the front byte as bijective base-2 digits, least significant first; other bytes by position. */
function moveToFront(column: number[], used: number[]): number[] {
  const front = [...used];
  const out: number[] = [];
  let run = 0;
  const endRun = (): void => {
    for (; run > 0; run = (run - 1) >> 1) out.push((run - 1) & 1);
  };
  for (const byte of column) {
    const place = front.indexOf(byte);
    if (place === 0) run++;
    else {
      endRun();
      front.unshift(...front.splice(place, 1));
      out.push(place + 1);
    }
  }
  endRun();
  return [...out, used.length + 1];
}

/** CRC-32, most significant bit first. */
function checksum(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  }
  return ~crc >>> 0;
}

class Bits {
  #bits = '';

  add(value: number, width: number): this {
    this.#bits += value.toString(2).padStart(width, '0');
    return this;
  }

  text(text: string): this {
    for (const byte of Buffer.from(text)) this.add(byte, 8);
    return this;
  }

  bytes(): Buffer {
    const octets = this.#bits.match(/.{1,8}/g)!;
    return Buffer.from(octets.map((octet) => parseInt(octet.padEnd(8, '0'), 2)));
  }
}
