import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely';
import type { DatabaseConnection, Driver, PostgresDialectConfig, TransactionSettings as Begin } from 'kysely';
import pg from 'pg';

/** Values that row-level security reads with `current_setting`; they end with the transaction. */
export type TransactionSettings = Readonly<Record<string, string>>;

const waiting = new AsyncLocalStorage<{ settings: TransactionSettings | undefined }>();

function settingCalls(settings: TransactionSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`)
    .join(', ');
}

/** Runs the work; the first transaction that it begins takes the settings. */
export async function withSettings<Result>(
  settings: TransactionSettings,
  work: () => Promise<Result>,
): Promise<Result> {
  return Object.keys(settings).length === 0 ? work() : waiting.run({ settings }, work);
}

/** Begins a transaction and sets what row-level security reads in one journey to the database instead of two. */
class SettingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, begin: Begin): Promise<void> {
    const store = waiting.getStore();
    const settings = store?.settings;
    if (!store || !settings) return super.beginTransaction(connection, begin);
    store.settings = undefined;
    await connection.executeQuery(CompiledQuery.raw(`begin; select ${settingCalls(settings)}`));
  }
}

export class SettingDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new SettingDriver(this.#config);
  }
}
