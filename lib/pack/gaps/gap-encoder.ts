import { BitWriter } from '../bits/bits';
import { Coder } from '../coding/coder';
import { type GapItems, encodeBlock, encodeFirstLabels, encodeIndex } from './gap-items';
import type { GapModel } from './gap-model';

/** The second pass: codes section after section. */
export class GapEncoder {
  private readonly body = new BitWriter();
  private readonly head = new BitWriter();
  private readonly gaps: Coder;
  private readonly index: Coder;
  private readonly firstLabels: Coder;

  constructor(private readonly model: GapModel) {
    this.gaps = new Coder(model.gaps, this.body);
    this.index = new Coder(model.index, this.head);
    this.firstLabels = new Coder(model.gaps, this.head);
  }

  encode(items: GapItems): Uint32Array {
    const lengths = this.codeBlocks(items);
    encodeIndex(this.index, this.model, items, lengths);
    if (this.model.labelled) encodeFirstLabels(this.firstLabels, items, this.model.block);
    let rest = this.body.length;
    for (const word of this.body.take()) {
      this.head.write(rest < 32 ? word >>> (32 - rest) : word, Math.min(32, rest));
      rest -= 32;
    }
    return this.head.take();
  }

  /** The length of each block in bits. */
  blocks(items: GapItems): number[] {
    const lengths = this.codeBlocks(items);
    this.body.take();
    return lengths;
  }

  private codeBlocks(items: GapItems): number[] {
    const lengths: number[] = [];
    const { block, labelled } = this.model;
    for (let start = 0; start < items.count; start += block) {
      const before = this.body.length;
      encodeBlock(this.gaps, items, start, block, labelled);
      lengths.push(this.body.length - before);
    }
    return lengths;
  }
}
