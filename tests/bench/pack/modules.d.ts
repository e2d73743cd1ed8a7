declare module 'bloomfilter' {
  export class BloomFilter {
    constructor(buckets: ArrayLike<number>, k: number);
    static withTargetError(n: number, error: number): BloomFilter;
    readonly k: number;
    readonly buckets: Uint32Array;
    add(value: string): void;
    test(value: string): boolean;
  }
}

declare module '@duckduckgo/jsbloom' {
  interface Filter {
    addEntry(entry: string): boolean;
    checkEntry(entry: string): boolean;
    exportData(): Uint8Array;
    importData(data: Uint8Array): void;
  }
  const jsbloom: { filter: new (items: number, probability: number) => Filter };
  export default jsbloom;
}
