import type { KyselyPlugin, PluginTransformResultArgs, QueryResult, UnknownRow } from 'kysely';

const MOMENT_COLUMN = /(_at|_expires|_until)$/;

function withDates(row: UnknownRow): UnknownRow {
  const changed = Object.entries(row).map(([name, value]) => [
    name,
    MOMENT_COLUMN.test(name) && typeof value === 'string' ? new Date(value) : value,
  ]);
  return Object.fromEntries(changed) as UnknownRow;
}

/** The sign-in library compares moments as JavaScript dates; everywhere else they are ISO strings. */
export const libraryDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => ({
    ...result,
    rows: result.rows.map(withDates),
  }),
};
