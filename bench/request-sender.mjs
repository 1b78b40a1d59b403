/** Sends requests from a process of its own, so that the app's CPU is the app's alone. */
import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

function send({ port, method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const payload = JSON.stringify(body);
    const request = http.request(
      {
        agent,
        port,
        method,
        path,
        host: '127.0.0.1',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}

async function sendAll(requests) {
  const waiting = [...requests];
  const refused = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { status, body } = await send(next);
      if (status !== 200) refused.push(`${status} ${body}`);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return refused;
}

process.on('message', async (requests) => process.send({ refused: await sendAll(requests) }));
