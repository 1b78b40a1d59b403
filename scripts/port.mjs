import { createServer } from 'node:net';
import { refuse } from './say.mjs';

/** Looks at the port before a minute of installing and building is spent on a start that could not listen. */
export async function refuseTakenPort({ HOST: host = '127.0.0.1', PORT: port = '8080' }) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return;
  const probe = createServer();
  const code = await new Promise((resolve) => {
    probe.once('error', (error) => resolve(error.code));
    probe.listen(Number(port), host, () => resolve(undefined));
  });
  probe.close();
  if (code === 'EADDRINUSE')
    refuse(`Cổng ${port} đang được một chương trình khác dùng: hãy đặt PORT là một cổng khác.`);
}
