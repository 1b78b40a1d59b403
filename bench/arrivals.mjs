/**
 * Units that hand in at the closing hour, from a process of its own. Arrivals are set beforehand and wait for nobody's answer: a slow server
 * meets a growing crowd, as a real one does, and every answer is timed from when the unit came.
 */
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });

function send(port, { method, path, cookie, key, body }) {
  return new Promise((resolve) => {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
    if (key) headers['idempotency-key'] = key;
    const request = http.request({ agent, port, method, path, host: '127.0.0.1', headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', (error) => resolve({ status: 0, text: error.message }));
    request.end(payload);
  });
}

/** The unit opens its report, saves the last figures and submits; the steps of one unit follow each other, units do not. */
async function arrive(port, unit, began) {
  const late = unit.atMs - (performance.now() - began);
  if (late > 0) await pause(late);
  const due = began + unit.atMs;
  const timed = async (name, request) => {
    const sent = performance.now();
    const answer = await send(port, { cookie: unit.cookie, ...request });
    return { name, ms: performance.now() - sent, fromArrivalMs: performance.now() - due, ...answer };
  };
  const opened = await timed('open', { method: 'GET', path: `/api/reports/${unit.id}` });
  const saved = await timed('save', {
    method: 'PUT',
    path: `/api/reports/${unit.id}/draft`,
    key: unit.keys[0],
    body: { version: unit.version, lines: unit.lines },
  });
  const version = saved.status === 200 ? JSON.parse(saved.text).version : unit.version;
  const submitted = await timed('submit', {
    method: 'POST',
    path: `/api/reports/${unit.id}/submit`,
    key: unit.keys[1],
    body: { version },
  });
  const steps = [opened, saved, submitted].map(({ text, ...step }) =>
    step.status === 200 ? step : { ...step, text: text.slice(0, 300) },
  );
  return { id: unit.id, steps };
}

process.on('message', async ({ port, units }) => {
  const began = performance.now();
  process.send(await Promise.all(units.map((unit) => arrive(port, unit, began))));
});
