import { z } from 'zod';
import { StartFailure } from './start-failure.ts';

export interface Config {
  /** Undefined: the embedded PostgreSQL on the data folder. */
  databaseUrl: string | undefined;
  dataFolder: string;
  host: string;
  port: number;
  /** What an empty database is filled with. */
  firstData: FirstData;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Signs the sessions; undefined: the one kept in the data folder. */
  secret: string | undefined;
  /** True under `npm start`, which can be killed without passing that on. */
  startedByNpm: boolean;
}

/** The year with its reports, agencies and people only, or nothing of the demonstration. */
export type FirstData = 'demonstration' | 'demonstration-people' | 'own';

const FIRST_DATA = { '1': 'demonstration', people: 'demonstration-people', '0': 'own' } as const;

const blank = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <Shape extends z.ZodType>(shape: Shape) => z.preprocess(blank, shape);

const environment = z.object({
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'phải có dạng postgresql://người-dùng:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu')
      .optional(),
  ),
  TIENDO_DATA: optional(z.string().default('./data')),
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(z.coerce.number('phải là một số').int().min(0).max(65_535, 'phải từ 0 đến 65535').default(8080)),
  TIENDO_DEMO: optional(z.enum(['0', '1', 'people'], 'phải là 1, people hoặc 0').default('1')),
  TIENDO_LOG: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'phải là warn, info hoặc debug').default('warn'),
  ),
  TIENDO_SECRET: optional(z.string().min(32, 'phải dài ít nhất 32 ký tự').optional()),
});

/** Reads the environment once and completely: a wrong value stops the start and is named. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    throw new StartFailure(`Thiết đặt chưa đúng: ${problems.join('; ')}.`);
  }
  const { DATABASE_URL, TIENDO_DATA, HOST, PORT, TIENDO_DEMO, TIENDO_LOG, TIENDO_SECRET } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    dataFolder: TIENDO_DATA,
    host: HOST,
    port: PORT,
    firstData: FIRST_DATA[TIENDO_DEMO],
    logLevel: TIENDO_LOG,
    secret: TIENDO_SECRET,
    startedByNpm: variables['npm_lifecycle_event'] === 'start',
  };
}
