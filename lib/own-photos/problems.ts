import { PROBLEMS, type Problem } from './types';

const EXAMPLES = 5;

/** Collects reasons why photos may have been missed, so that nothing is lost silently. */
export class Problems {
  readonly #all = new Map<Problem['kind'], Problem>();

  add(kind: Problem['kind'], example: string, count = 1): void {
    const problem = this.#all.get(kind) ?? { kind, count: 0, examples: [] };
    problem.count += count;
    if (problem.examples.length < EXAMPLES) problem.examples.push(example);
    this.#all.set(kind, problem);
  }

  /** Adds problems that were collected elsewhere. */
  take({ kind, count, examples }: Problem): void {
    const known = this.#all.get(kind);
    this.#all.set(kind, {
      kind,
      count: (known?.count ?? 0) + count,
      examples: [...(known?.examples ?? []), ...examples].slice(0, EXAMPLES),
    });
  }

  /** Worst first. */
  get all(): Problem[] {
    return PROBLEMS.flatMap((kind) => this.#all.get(kind) ?? []);
  }
}
