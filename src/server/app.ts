import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type pg from 'pg';
import { registerAgencies } from './agencies/index.ts';
import { Sessions } from './agencies/sessions.ts';
import { SignInAttempts } from './agencies/sign-in-attempts.ts';
import { openSignInLibrary } from './agencies/sign-in-library.ts';
import { answerProblem } from './answer-problem.ts';
import { registerAudit } from './audit/index.ts';
import { registerBlockers } from './blockers/index.ts';
import { registerOutgoing } from './outgoing/index.ts';
import { registerCalendar } from './calendar/index.ts';
import { registerConsolidation } from './consolidation/index.ts';
import { type DocumentReader, ReadingThreads, Readings, registerReadings } from './documents/index.ts';
import { registerDirectives } from './directives/index.ts';
import { registerEarlierFigures } from './earlier-figures/index.ts';
import { registerFormDesign } from './forms/index.ts';
import { registerMeetings } from './meetings/index.ts';
import { registerMonitoring, remindByClock, watchFigures } from './monitoring/index.ts';
import { registerPlans } from './plans/index.ts';
import { registerProgramme } from './programme/index.ts';
import { registerRegisters } from './registers/index.ts';
import { registerReporting } from './reporting/index.ts';
import { registerTasks } from './tasks/index.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { RootDb } from './db/database.ts';
import type { App } from './http.ts';
import type { Log } from './log.ts';
import { guardRequests } from './request-guards.ts';
import type { Services } from './services.ts';
import { serveWeb } from './serve-web.ts';

export interface AppDeps {
  config: Config;
  pool: pg.Pool;
  db: RootDb;
  log: Log;
  /** Signs the sessions. */
  secret: string;
  /** The built page. */
  webFolder: string;
  /** Does what the clock calls: reminders. A test calls it itself. */
  callsByClock?: boolean;
  /** The real clock unless a test says otherwise. */
  clock?: Clock;
}

const REQUESTS_A_MINUTE = 3000;
const JSON_LIMIT_BYTES = 2 * 1024 * 1024;

function openServices({ db, log, secret, clock = () => new Date() }: AppDeps, reader: DocumentReader): Services {
  const library = openSignInLibrary({ db, secret });
  return {
    db,
    clock,
    log,
    library,
    sessions: new Sessions(library, db, clock),
    attempts: new SignInAttempts(clock),
    reader,
    readings: new Readings(clock),
  };
}

async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  });
  // A decision with its findings weighs 370 kB as text and a tenth of it packed; small answers are not worth the work.
  await app.register(compress, { encodings: ['gzip'], threshold: 4096, customTypes: /^application\/json/ });
  await app.register(rateLimit, {
    max: REQUESTS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.headers.cookie ?? request.ip,
  });
}

async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Tiến Độ', version: '0.1.0' } },
    transform: jsonSchemaTransform,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

function reportHealth(app: FastifyInstance, pool: pg.Pool): void {
  app.get('/healthz', { schema: { hide: true } }, () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { hide: true } }, async () => {
    await pool.query('select 1');
    return { status: 'ok' };
  });
}

/** Each capability's routes, behind the guards. */
function registerCapabilities(api: App, services: Services): void {
  guardRequests(api, services);
  registerAgencies(api, services);
  registerReadings(api, services.readings);
  registerProgramme(api, services);
  registerFormDesign(api);
  registerCalendar(api);
  registerReporting(api);
  registerTasks(api);
  registerDirectives(api);
  registerMeetings(api);
  registerPlans(api);
  registerBlockers(api);
  registerOutgoing(api);
  registerRegisters(api);
  registerEarlierFigures(api);
  registerConsolidation(api);
  registerAudit(api);
  registerMonitoring(api);
}

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  // The logger of our own is a fuller one than the framework asks for.
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
    bodyLimit: JSON_LIMIT_BYTES,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerProblem);
  await protect(app);
  await describeApi(app);
  reportHealth(app, deps.pool);
  const readingThreads = new ReadingThreads((reason) => deps.log.warn({ reason }, 'a document could not be read'));
  app.addHook('onClose', async () => readingThreads.close());
  const services = openServices(deps, readingThreads);
  await app.register(async (api) => registerCapabilities(api.withTypeProvider<ZodTypeProvider>(), services));
  await serveWeb(app, deps.webFolder);
  if (deps.callsByClock) {
    const stopReminding = remindByClock(deps.db, deps.log);
    const stopWatching = watchFigures(deps);
    app.addHook('onClose', async () => {
      stopReminding();
      await stopWatching();
    });
  }
  return app;
}
