import * as v from 'valibot';

const Report = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string() })),
});
const SERIOUS = new Set(['high', 'critical']);

/** What the registry says about the packages in the extension. */
export type Verdict = { known: false; why: string } | { known: true; serious: string[] };

/**
 * Reads the output of `npm audit --json`. If the registry gave no answer, the result is not known, which is
 * never "none".
 */
export function verdictOf(text: string): Verdict {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { known: false, why: 'npm printed no report.' };
  }
  const report = v.safeParse(Report, json);
  if (!report.success) {
    const { message } = Object(json) as { message?: unknown };
    return { known: false, why: typeof message === 'string' ? message : 'npm printed no report.' };
  }
  const found = Object.entries(report.output.vulnerabilities);
  const serious = found.filter(([, { severity }]) => SERIOUS.has(severity));
  return { known: true, serious: serious.map(([name, { severity }]) => `${name} (${severity})`) };
}
