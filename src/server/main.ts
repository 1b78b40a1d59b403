import type { FastifyInstance } from 'fastify';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { listen, refuseTakenPort } from './listen.ts';
import { openLog } from './log.ts';
import type { Log } from './log.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { webFolder } from './program-folder.ts';
import { readSessionSecret } from './session-secret.ts';
import { StartFailure } from './start-failure.ts';
import { stopOnSignal } from './stop.ts';
import { announce, complain } from './terminal.ts';

async function start(config: Config, log: Log): Promise<void> {
  await refuseTakenPort(config);
  let app: FastifyInstance | undefined;
  // The larger part of the program loads while PostgreSQL starts.
  const loading = Promise.all([import('./app.ts'), import('./first-data.ts')]);
  const opening = openDatabase(config, {
    announce,
    onIdleError: (error) => log.warn({ reason: error.message }, 'a connection to the database broke'),
    meanwhile: loading,
    requestsMayWaitMs: 2000,
  });
  // A signal while the database is still opening waits for it, so that PostgreSQL is never left behind.
  const close = async (): Promise<void> => closeAll(app, await opening.catch(() => undefined));
  const stop = stopOnSignal({ log, announce, close, followParent: config.startedByNpm });
  try {
    const database = await opening;
    const [{ buildApp }, firstData] = await loading;
    if (stop.isUnderWay()) return;
    if (database.migrated > 0) announce(`Đã chuyển cơ sở dữ liệu qua ${database.migrated} bước.`);
    const kind = await firstData.ensureFirstData(database.db, config.firstData, announce);
    const secret = config.secret ?? readSessionSecret(config.dataFolder);
    app = await buildApp({
      config,
      pool: database.pool,
      db: database.db,
      log,
      secret,
      webFolder,
      callsByClock: true,
    });
    greet(await listen(app, config), kind === 'demonstration' ? firstData.demonstrationLines() : []);
  } catch (error) {
    // A signal is already closing everything, which is why something here no longer answered.
    if (stop.isUnderWay()) return;
    stop.forget();
    await close();
    throw error;
  }
}

const REQUESTS_MAY_TAKE_MS = 5000;

/** Requests under way end first, then the connections, then PostgreSQL: nothing acknowledged is lost. */
async function closeAll(app: FastifyInstance | undefined, database: OpenDatabase | undefined): Promise<void> {
  const cut = setTimeout(() => app?.server.closeAllConnections(), REQUESTS_MAY_TAKE_MS);
  await app?.close();
  clearTimeout(cut);
  await database?.close();
}

function greet(address: string, logins: string[]): void {
  announce('');
  announce(`Tiến Độ đang chạy tại ${address}`);
  if (logins.length > 0) announce('Tài khoản minh họa (tên đăng nhập, mật khẩu, vai trò):');
  logins.forEach(announce);
  announce('Nhấn Ctrl-C để dừng.');
}

async function run(): Promise<void> {
  try {
    const config = readConfig(process.env);
    await start(config, openLog(config.logLevel));
  } catch (error) {
    const expected = error instanceof StartFailure;
    complain(
      expected ? error.message : `Lỗi của chương trình: ${error instanceof Error ? error.stack : String(error)}`,
    );
    process.exitCode = 1;
  }
}

await run();
