import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartFailure } from './start-failure.ts';

type Address = Pick<Config, 'host' | 'port'>;

function listenFailure(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartFailure(`Cổng ${port} đang được một chương trình khác dùng: hãy đặt PORT là một cổng khác.`);
  }
  if (code === 'EACCES') {
    return new StartFailure(`Không có quyền mở cổng ${port}: hãy đặt PORT là một số lớn hơn 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartFailure(`Máy này không có địa chỉ ${host}: hãy đặt lại HOST.`);
  }
  return error;
}

/** Looks before anything else is started, so that a second start by mistake touches nothing. */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(address.port, address.host, resolve);
    });
  } catch (error) {
    throw listenFailure(error, address);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens, and says the address for a browser. */
export async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    await app.listen(address);
  } catch (error) {
    throw listenFailure(error, address);
  }
  const bound = app.server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : address.port;
  const everywhere = address.host === '0.0.0.0' || address.host === '::';
  const host = everywhere ? 'localhost' : address.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
