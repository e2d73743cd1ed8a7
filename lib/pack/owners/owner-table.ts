import { decodeAlias, OWNER_CELLS } from './aliases';
import { Decoder } from '../coding/coder';
import { PackError } from '../errors';
import { bytesOf, readHeader } from '../files/format';
import { Model } from '../coding/model';
import { nsidKey, nsidOf } from '../../ids/nsid';
import { type OwnerRecord, decodeRecord } from './records';
import { SectionCache } from '../files/section-cache';
import { SectionFile } from '../files/section-file';
import { StoredSet } from '../sets/stored-set';
import type { Manifest, PackFiles } from '../types';

/** The number of owners in a section of records or aliases, which is read from its start. */
export const OWNERS = 128;

const CACHE = 1 << 20;

/**
 * The owners and the number of their photos in each dataset. An owner's number is the rank in the order of
 * `compareOwners`: NSIDs, then aliases.
 *
 * An NSID is stored as the number before its `@N` times the count of distinct suffixes, plus the index of
 * its suffix: a sorted set like the photos. Records are in sections of 128, by owner number; the record of
 * an alias follows the alias.
 *
 *     owners.dir := header  section table  usual dataset  suffixes  directory of the NSIDs
 *                   number of aliases  { first alias of a section }  model
 *     owners.dat := header  { NSID section }  { record section }  { alias section }
 */
export class OwnerTable {
  readonly file: SectionFile;
  readonly nsids: StoredSet;
  readonly aliases: number;
  private readonly datasets: number;
  private readonly usual: number;
  private readonly suffixes: readonly number[];
  private readonly firstAliases: readonly string[];
  private readonly model: Model;
  private readonly cache = new SectionCache(CACHE);
  private last: { index: number; records: Promise<OwnerRecord[]> } | null = null;
  private readonly words = new Map<number, Uint32Array>();

  /** @param directory The bytes of `owners.dir`. @throws {PackError} */
  constructor(files: PackFiles, directory: Uint8Array, manifest: Manifest) {
    const from = readHeader(directory, 'owners.dir');
    this.file = new SectionFile(files, 'owners.dat', from, bytesOf(manifest, 'owners.dat'));
    this.datasets = manifest.datasets.length;
    this.usual = from.number();
    from.check(this.usual < this.datasets, 'an unknown usual dataset');
    this.suffixes = from.numbers();
    this.nsids = new StoredSet(from, this.file, this.cache);
    from.check(areSuffixes(this.suffixes, this.nsids.count), 'invalid NSIDs');
    this.aliases = from.number();
    const sections = sectionsOf(this.nsids.count) + sectionsOf(this.aliases);
    from.check(this.nsids.slots + sections === this.file.count, 'a wrong number of sections');
    this.firstAliases = Array.from({ length: sectionsOf(this.aliases) }, () => from.string());
    this.model = Model.read(from, OWNER_CELLS);
    from.end();
  }

  /** The number of owners. */
  get count(): number {
    return this.nsids.count + this.aliases;
  }

  /** The number of an owner (aliases in any case), or -1. @throws {PackError} */
  async numberOf(owner: string): Promise<number> {
    const key = nsidKey(owner);
    return key === null ? this.numberOfAlias(owner.toLowerCase()) : this.numberOfNsid(key);
  }

  /** The number of an owner's photos in each dataset. @throws {PackError} */
  async record(number: number): Promise<OwnerRecord> {
    const alias = number - this.nsids.count;
    if (alias >= 0) return (await this.aliasSection(alias))[alias % OWNERS]!.record;
    return (await this.recordSection(Math.floor(number / OWNERS)))[number % OWNERS]!;
  }

  /** The NSID or alias of an owner. @throws {PackError} */
  async name(number: number): Promise<string> {
    const alias = number - this.nsids.count;
    if (alias >= 0) return (await this.aliasSection(alias))[alias % OWNERS]!.alias;
    const slot = this.nsids.slotAt(number);
    const [section] = await this.nsids.load([slot]);
    return this.nsid(this.nsids.decode(slot, section!).keys[number - this.nsids.rank(slot)]!);
  }

  /** All owners in order, section by section. @throws {PackError} */
  async *all(): AsyncGenerator<{ name: string; record: OwnerRecord }> {
    let number = 0;
    for (let slot = 0; slot < this.nsids.slots; slot++) {
      const [section] = await this.nsids.load([slot]);
      for (const key of this.nsids.decode(slot, section!).keys) {
        yield { name: this.nsid(key), record: await this.record(number++) };
      }
    }
    for (let i = 0; i < this.aliases; i += OWNERS) {
      const section = await this.aliasSection(i);
      if (section[0]!.alias !== this.firstAliases[i / OWNERS]) {
        throw new PackError('damaged', 'A section of aliases begins with the wrong alias.');
      }
      for (const { alias, record } of section) yield { name: alias, record };
    }
  }

  /** All NSIDs and aliases, in order. @throws {PackError} */
  async names(): Promise<string[]> {
    const names: string[] = [];
    for (let slot = 0; slot < this.nsids.slots; slot++) {
      const [section] = await this.nsids.load([slot]);
      for (const key of this.nsids.decode(slot, section!).keys) names.push(this.nsid(key));
    }
    for (let i = 0; i < this.aliases; i += OWNERS) {
      for (const { alias } of await this.aliasSection(i)) names.push(alias);
    }
    return names;
  }

  private async numberOfNsid(key: number): Promise<number> {
    const suffix = this.suffixes.indexOf(key % 100);
    if (suffix < 0) return -1;
    const packed = Math.floor(key / 100) * this.suffixes.length + suffix;
    const slot = this.nsids.slotOf(packed);
    if (slot < 0) return -1;
    const [section] = await this.nsids.load([slot]);
    return this.nsids.find(slot, section!, packed)?.rank ?? -1;
  }

  private async numberOfAlias(alias: string): Promise<number> {
    let section = -1;
    for (let step = 1 << 24; step >= 1; step /= 2) {
      const first = this.firstAliases[section + step];
      if (first !== undefined && first <= alias) section += step;
    }
    if (section < 0) return -1;
    const aliases = await this.aliasSection(section * OWNERS);
    const at = aliases.findIndex((entry) => entry.alias === alias);
    return at < 0 ? -1 : this.nsids.count + section * OWNERS + at;
  }

  /** The records of a section of NSIDs; the last one is cached, as queries come in pages. */
  private recordSection(index: number): Promise<OwnerRecord[]> {
    if (this.last?.index === index) return this.last.records;
    const records = this.decodeRecords(index);
    this.last = { index, records };
    records.catch(() => (this.last = null));
    return records;
  }

  private async decodeRecords(index: number): Promise<OwnerRecord[]> {
    const from = new Decoder(this.model, await this.section(this.nsids.slots + index));
    const length = Math.min(OWNERS, this.nsids.count - index * OWNERS);
    return Array.from({ length }, () => decodeRecord(from, this.usual, this.datasets));
  }

  /** The aliases and records of the section with the alias of that index. */
  private async aliasSection(index: number): Promise<{ alias: string; record: OwnerRecord }[]> {
    const start = index - (index % OWNERS);
    const section = sectionsOf(this.nsids.count) + start / OWNERS;
    const from = new Decoder(this.model, await this.section(this.nsids.slots + section));
    const bytes: number[] = [];
    return Array.from({ length: Math.min(OWNERS, this.aliases - start) }, () => ({
      alias: decodeAlias(from, bytes),
      record: decodeRecord(from, this.usual, this.datasets),
    }));
  }

  private nsid(packed: number): string {
    const { suffixes } = this;
    return nsidOf(Math.floor(packed / suffixes.length) * 100 + suffixes[packed % suffixes.length]!);
  }

  private async section(number: number): Promise<Uint32Array> {
    const known = this.words.get(number);
    if (known !== undefined) return known;
    const words = await this.file.read(number);
    if (!this.words.has(number)) {
      this.words.set(number, words);
      this.cache.add(words.byteLength, () => this.words.delete(number));
    }
    return words;
  }
}

const sectionsOf = (owners: number): number => Math.ceil(owners / OWNERS);

/** Whether these are possible suffixes of NSIDs: two digits, ascending. */
const areSuffixes = (suffixes: readonly number[], nsids: number): boolean =>
  suffixes.every((suffix, i) => suffix < 100 && suffix > (suffixes[i - 1] ?? -1)) &&
  (nsids === 0 || suffixes.length > 0);
