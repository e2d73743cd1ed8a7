import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOf, type Verdict } from '../../../../scripts/audit/verdict';

const report = (severities: Record<string, string>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity, via: [] }]),
    ),
  });

describe('the audit of dependencies', () => {
  it.each<[string, string, Verdict]>([
    ['nothing', report({}), { known: true, serious: [] }],
    ['what is not serious', report({ a: 'low', b: 'moderate' }), { known: true, serious: [] }],
    [
      'what is',
      report({ a: 'high', b: 'info', c: 'critical' }),
      { known: true, serious: ['a (high)', 'c (critical)'] },
    ],
    [
      'a registry that refuses',
      '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
      { known: false, why: '405 Method Not Allowed' },
    ],
    ['no registry', '', { known: false, why: 'npm printed no report.' }],
    ['something else', '{"error":{}}', { known: false, why: 'npm printed no report.' }],
    [
      'a report without findings',
      '{"auditReportVersion":2}',
      { known: false, why: 'npm printed no report.' },
    ],
  ])('recognises %s', (_, text, verdict) => {
    expect(verdictOf(text)).toEqual(verdict);
  });

  it('covers exactly pinned versions', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(
      readFileSync(resolve('package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });
});
