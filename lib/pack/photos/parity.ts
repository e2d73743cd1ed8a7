/** Even and odd ids are kept apart, as sets of their halves. (`%` is slow above 2^31.) */
export const halfOf = (id: number): number => Math.floor(id / 2);

/** 0 for even ids, 1 for odd ones. */
export const parityOf = (id: number): 0 | 1 => (halfOf(id) * 2 === id ? 0 : 1);
