import { BitWriter } from '../bits/bits';
import { OWNER_CELLS, encodeAlias } from './aliases';
import { ByteWriter } from '../bits/bytes';
import { Coder, Counter, type SymbolSink } from '../coding/coder';
import { type FileWriter, SectionWriter } from '../files/file-writer';
import { Statistics } from '../coding/model';
import { OWNERS } from './owner-table';
import { nsidKey } from '../../ids/nsid';
import { type OwnerRecord, encodeRecord } from './records';
import { writeSet } from '../sets/set-writer';

const CODES = 24;

/**
 * Writes the owners' table; see `owner-table.ts` for its layout.
 * @param owners Sorted with `compareOwners`.
 * @param usual The dataset that is most often an owner's only one.
 */
export async function writeOwners(
  owners: readonly string[],
  recordOf: (owner: number) => OwnerRecord,
  usual: number,
  directory: FileWriter,
  data: FileWriter,
): Promise<void> {
  const sections = new SectionWriter(data);
  const nsidDirectory = new ByteWriter();
  const nsids = owners.map(nsidKey).filter((key) => key !== null);
  const suffixes = [...new Set(nsids.map((key) => key % 100))].sort((a, b) => a - b);
  const indexOf = new Map(suffixes.map((suffix, i) => [suffix, i]));
  const packed = Float64Array.from(
    nsids,
    (key) => Math.floor(key / 100) * suffixes.length + indexOf.get(key % 100)!,
  );
  writeSet(packed, { labelled: false, block: 64, codes: 8 }, sections, nsidDirectory);
  await data.flush();

  const putSection = (sink: SymbolSink, start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      if (start >= nsids.length) encodeAlias(sink, owners[i]!, i === start ? '' : owners[i - 1]!);
      encodeRecord(sink, recordOf(i), usual);
    }
  };
  const cuts = cutsOf(nsids.length, owners.length);
  const statistics = new Statistics(OWNER_CELLS);
  const counter = new Counter(statistics);
  for (const [start, end] of cuts) putSection(counter, start, end);
  const model = statistics.model(CODES);
  const bits = new BitWriter();
  const coder = new Coder(model, bits);
  for (const [start, end] of cuts) {
    putSection(coder, start, end);
    sections.append(bits.take());
    await data.flush();
  }

  const to = new ByteWriter();
  sections.writeTable(to);
  to.number(usual).numbers(suffixes).raw(nsidDirectory.result());
  to.number(owners.length - nsids.length);
  for (let i = nsids.length; i < owners.length; i += OWNERS) to.string(owners[i]!);
  model.write(to);
  directory.append(to.result());
}

/** Sections of {@link OWNERS}; none has both NSIDs and aliases. */
function cutsOf(nsids: number, owners: number): [number, number][] {
  const cuts: [number, number][] = [];
  for (let i = 0; i < nsids; i += OWNERS) cuts.push([i, Math.min(i + OWNERS, nsids)]);
  for (let i = nsids; i < owners; i += OWNERS) cuts.push([i, Math.min(i + OWNERS, owners)]);
  return cuts;
}
