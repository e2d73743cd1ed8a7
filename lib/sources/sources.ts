import * as derivedPublishers from './derived/publishers';
import type { DerivedSource } from './derived/types';
import { list } from './generic/list';
import * as publishers from './publishers';
import type { Source } from './types';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Every source whose lists name photos themselves, sorted by id. */
export const SOURCES: readonly Source[] = [...Object.values(publishers), list].sort(byId);

/** Every source whose lists refer to another list's photos, sorted by id. */
export const DERIVED_SOURCES: readonly DerivedSource[] =
  Object.values(derivedPublishers).sort(byId);

/** The source of that id, or undefined. */
export function findSource(id: string): Source | undefined {
  return SOURCES.find((source) => source.id === id);
}

/** The derived source of that id, or undefined. */
export function findDerivedSource(id: string): DerivedSource | undefined {
  return DERIVED_SOURCES.find((source) => source.id === id);
}
