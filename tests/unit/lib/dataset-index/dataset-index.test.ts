import { describe, expect, it, vi } from 'vitest';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import type { Lookup } from '../../../../lib/dataset-index/lookup';
import { PackError } from '../../../../lib/pack/errors';
import type { Pack } from '../../../../lib/pack/types';
import { fakePack } from '../../fake-pack';

const PACK = fakePack([['9000000000001', ['pipa']]]);
const READY = { state: 'ready', manifests: [PACK.manifest], failed: [], off: ['off'] };
const DAMAGED = { state: 'damaged', error: 'Block 3 is damaged.' };
const damage = () => Promise.reject(new PackError('damaged', 'Block 3 is damaged.'));

/** An index that opens the given packs, one per opening. */
function openIndex(...packs: (Pack | Error)[]) {
  const open = vi.fn(() => {
    const next = packs.length > 1 ? packs.shift()! : packs[0]!;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve([next]);
  });
  const states: string[] = [];
  const index = new DatasetIndex({
    open,
    openAdded: () => Promise.resolve([]),
    datasetsOff: () => Promise.resolve(new Set(['off'])),
    onStatus: ({ state }) => states.push(state),
    onDamage: vi.fn(),
  });
  return { index, open, states };
}

const askPhoto = (lookup: Lookup) => lookup.photos(['9000000000001']);

describe('DatasetIndex', () => {
  it('opens nothing before the first question, then only once', async () => {
    const { index, open, states } = openIndex(PACK);
    expect(open).not.toHaveBeenCalled();
    const outcomes = await Promise.all([index.ask(askPhoto), index.ask(askPhoto)]);
    await index.ask(askPhoto);
    expect(open).toHaveBeenCalledOnce();
    const answer = new Map([['9000000000001', ['pipa']]]);
    expect(outcomes).toEqual([
      { status: READY, answer },
      { status: READY, answer },
    ]);
    expect(states).toEqual(['ready']);
  });

  it('leaves out the datasets that are off', async () => {
    const { index } = openIndex(fakePack([['9000000000001', ['off', 'pipa']]]));
    expect((await index.ask(askPhoto)).answer).toEqual(new Map([['9000000000001', ['pipa']]]));
  });

  it.each(['damaged', 'unsupported'] as const)('stays %s', async (code) => {
    const { index, open, states } = openIndex(new PackError(code, 'Why.'), PACK);
    const outcome = { status: { state: code, error: 'Why.' }, answer: null };
    expect(await index.ask(askPhoto)).toEqual(outcome);
    expect(await index.ask(askPhoto)).toEqual(outcome);
    expect(open).toHaveBeenCalledOnce();
    expect(states).toEqual([code]);
  });

  it.each([
    [new PackError('missing', 'No pack.'), { state: 'missing', error: 'No pack.' }],
    [new TypeError('Failed to fetch'), { state: 'damaged', error: 'Failed to fetch' }],
  ])('tries again after %s', async (error, status) => {
    const { index, states } = openIndex(error, PACK);
    expect(await index.ask(askPhoto)).toEqual({ status, answer: null });
    expect((await index.ask(askPhoto)).status).toEqual(READY);
    expect(states).toEqual([status.state, 'ready']);
  });

  it('is damaged, and never answers “no”, if a block turns out to be damaged during a question', async () => {
    const { index, open, states } = openIndex({ ...PACK, ownerOf: damage }, PACK);
    expect((await index.ask(askPhoto)).status).toEqual(READY);
    const outcome = await index.ask(async (lookup) => {
      const found = await lookup.photos(['9000000000002']);
      return [found, await lookup.ownerOf('9000000000002')];
    });
    expect(outcome).toEqual({ status: DAMAGED, answer: null });
    expect(await index.ask(askPhoto)).toEqual({ status: DAMAGED, answer: null });
    expect(open).toHaveBeenCalledOnce();
    expect(states).toEqual(['ready', 'damaged']);
  });

  it('does not become ready when an older question ends after the damage', async () => {
    const { index, states } = openIndex({ ...PACK, ownerOf: damage });
    let finish: (() => void) | undefined;
    const older = index.ask(() => new Promise<void>((resolve) => (finish = resolve)));
    await index.ask((lookup) => lookup.ownerOf('9000000000001'));
    finish!();
    await older;
    expect(states).toEqual(['damaged']);
    expect((await index.ask(askPhoto)).status).toEqual(DAMAGED);
  });
});
