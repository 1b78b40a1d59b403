/** Files that each break one rule on purpose: path, content, and the rule that has to catch it. */
export interface PlantedBreach {
  readonly rule: string;
  readonly path: string;
  readonly content: string;
}

/** Innocent files that the breaches reach for. */
export const neighbours: Readonly<Record<string, string>> = {
  'src/domain/reporting/report.ts': `export const report = 1;\n`,
  'src/contract/reporting.ts': `export const ReportView = 1;\n`,
  'src/server/reporting/index.ts': `export { submitReport } from './submit-report.ts';\n`,
  'src/server/reporting/submit-report.ts': `import { saveStatus } from './queries.ts';\nexport const submitReport = saveStatus;\n`,
  'src/server/reporting/queries.ts': `import { sql } from 'kysely';\nexport const saveStatus = sql;\n`,
  'src/web/reporting/report-page.tsx': `export const ReportPage = () => null;\n`,
};

/** The tool names a circle once, by either of its files, so the second half stands with the neighbours. */
export const circleHalf = {
  path: 'src/domain/reporting/circle-two.ts',
  content: `import { a } from './circle-one.ts';\nexport const b = () => a;\n`,
};

export const breaches: readonly PlantedBreach[] = [
  {
    rule: 'domain-reaches-down-only',
    path: 'src/domain/monitoring/asks-the-server.ts',
    content: `import { submitReport } from '#server/reporting/index.ts';\nexport const a = submitReport;\n`,
  },
  {
    rule: 'domain-reaches-down-only',
    path: 'src/domain/monitoring/checks-with-zod.ts',
    content: `import { z } from 'zod';\nexport const a = z;\n`,
  },
  {
    rule: 'domain-reaches-down-only',
    path: 'src/domain/monitoring/reads-a-file.ts',
    content: `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n`,
  },
  {
    rule: 'contract-reaches-down-only',
    path: 'src/contract/knows-the-server.ts',
    content: `import { submitReport } from '#server/reporting/index.ts';\nexport const a = submitReport;\n`,
  },
  {
    rule: 'formats-reaches-down-only',
    path: 'src/formats/text/knows-the-contract.ts',
    content: `import { ReportView } from '#contract/reporting.ts';\nexport const a = ReportView;\n`,
  },
  {
    rule: 'forecast-reaches-down-only',
    path: 'src/forecast/knows-the-server.ts',
    content: `import { submitReport } from '#server/reporting/index.ts';\nexport const a = submitReport;\n`,
  },
  {
    rule: 'web-reaches-down-only',
    path: 'src/web/reporting/calls-a-verb.ts',
    content: `import { submitReport } from '#server/reporting/index.ts';\nexport const a = submitReport;\n`,
  },
  {
    rule: 'web-takes-types-only-from-contract',
    path: 'src/web/reporting/ships-zod.ts',
    content: `import { ReportView } from '#contract/reporting.ts';\nexport const a = ReportView;\n`,
  },
  {
    rule: 'server-never-sees-web',
    path: 'src/server/monitoring/draws-a-page.ts',
    content: `import { ReportPage } from '#web/reporting/report-page.tsx';\nexport const a = ReportPage;\n`,
  },
  {
    rule: 'a-capability-has-one-door',
    path: 'src/server/consolidation/climbs-in-by-the-window.ts',
    content: `import { saveStatus } from '#server/reporting/queries.ts';\nexport const a = saveStatus;\n`,
  },
  {
    rule: 'sql-stands-in-queries-only',
    path: 'src/server/reporting/writes-sql-in-a-verb.ts',
    content: `import { sql } from 'kysely';\nexport const a = sql;\n`,
  },
  {
    rule: 'no-circles',
    path: 'src/domain/reporting/circle-one.ts',
    content: `import { b } from './circle-two.ts';\nexport const a = () => b;\n`,
  },
  { rule: 'no-orphans', path: 'src/domain/reporting/nobody-reads-me.ts', content: `export const lonely = 1;\n` },
  {
    rule: 'nothing-unresolved',
    path: 'src/domain/reporting/reaches-for-nothing.ts',
    content: `import { gone } from './gone.ts';\nexport const a = gone;\n`,
  },
  {
    rule: 'the-program-needs-no-tools',
    path: 'src/server/reporting/runs-on-a-tool.ts',
    content: `import fc from 'fast-check';\nexport const a = fc;\n`,
  },
];

/** What the linter has to catch: rule name and the file that breaks it. */
export const lintBreaches: readonly PlantedBreach[] = [
  {
    rule: 'no-restricted-globals',
    path: 'src/domain/reporting/reads-the-clock.ts',
    content: `export const now = () => new Date();\n`,
  },
  { rule: 'no-console', path: 'src/server/reporting/talks.ts', content: `console.error('x');\n` },
  { rule: 'no-explicit-any', path: 'src/server/reporting/gives-up.ts', content: `export const a = (b: any) => b;\n` },
  {
    rule: 'no-non-null-assertion',
    path: 'src/server/reporting/insists.ts',
    content: `export const a = (b?: string) => b!.length;\n`,
  },
  { rule: 'no-default-export', path: 'src/web/reporting/has-no-name.ts', content: `export default 1;\n` },
  { rule: 'filename-case', path: 'src/web/reporting/CamelCase.ts', content: `export const a = 1;\n` },
  {
    rule: 'max-lines-per-function',
    path: 'src/server/reporting/long-function.ts',
    content: `export function a() {\n${'  a();\n'.repeat(51)}}\n`,
  },
  {
    rule: 'max-lines',
    path: 'src/server/reporting/long-file.ts',
    content: Array.from({ length: 301 }, (_, n) => `export const a${n} = 1;\n`).join(''),
  },
];
