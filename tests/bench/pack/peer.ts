/** A way to keep a set of photo ids, set up to be measured. */
export interface Peer {
  /** What the ids are kept as: the bytes that would ship. */
  build(ids: Float64Array): Promise<Map<string, Uint8Array>>;
  /** Makes what was built ready for questions, as at a start of the service worker. */
  open(files: Map<string, Uint8Array>): Promise<(id: number) => boolean>;
}

/** What a peer showed. Times are medians. */
export interface Figures {
  name: string;
  bytes: number;
  buildSeconds: number;
  openMilliseconds: number;
  hitNanoseconds: number;
  missNanoseconds: number;
  /** Memory above the process's own, once open. */
  megabytes: number;
  /** Wrong answers among members, their neighbours and random ids. */
  falseAnswers: number;
}
