import type { Problem } from '#contract/problem.ts';
import { line, SEEN_AT } from './offline/line.ts';

/** What went wrong, as the server says it: a stable code, and Vietnamese sentences for the person. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly problems: Problem['problems'];

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.detail = problem.detail;
    this.problems = problem.problems;
  }
}

/** No answer came: the network or the server is away. Nothing is known about what happened to the act. */
export const OFFLINE = 'offline';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface SendOptions {
  /** One key for one act of the person; a repeated click or a retry carries the same one. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

let onSessionEnd: () => void = () => undefined;

/** Called when the server no longer knows who is asking; signing in is no such case. */
export function whenSessionEnds(act: () => void): void {
  onSessionEnd = act;
}

export const api = {
  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return request<T>(path, signal ? { signal } : {});
  },

  /** A file to be kept by the person, with its name. */
  async getFile(path: string): Promise<{ readonly name: string; readonly content: Blob }> {
    const response = await answer(path, {});
    const [, name = 'tep'] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    return { name: decodeURIComponent(name), content: await response.blob() };
  },

  /** `body` is sent as JSON; a FormData goes as it is, for files. */
  send<T>(method: Method, path: string, body?: unknown, options: SendOptions = {}): Promise<T> {
    const asForm = body instanceof FormData;
    const headers = new Headers({ 'idempotency-key': options.idempotencyKey ?? makeActKey() });
    if (body !== undefined && !asForm) headers.set('content-type', 'application/json');
    const init: RequestInit = { method, headers };
    if (body !== undefined) init.body = asForm ? body : JSON.stringify(body);
    if (options.signal) init.signal = options.signal;
    return request<T>(path, init);
  },
};

/** A key for one act. `randomUUID` exists only on https and localhost, and offices also use plain addresses. */
export function makeActKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface UploadOptions {
  readonly idempotencyKey: string;
  /** Bytes that have left so far, of all. */
  readonly onSent: (done: number, of: number) => void;
}

/** Sends a form with a file and tells how far it has come; refusals are those of every other request. */
export async function sendFile<T>(path: string, form: FormData, { idempotencyKey, onSent }: UploadOptions): Promise<T> {
  const response = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('idempotency-key', idempotencyKey);
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(loaded, total));
    request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status })));
    request.addEventListener('error', () => reject(new ApiProblem(makeProblem(OFFLINE, 0))));
    request.send(form);
  });
  if (!response.ok) throw await readProblem(response, path);
  return (await response.json()) as T; // The contract's shape: the server checks it before it answers.
}

async function answer(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(makeProblem(OFFLINE, 0));
  });
  line.hear(response.headers.get(SEEN_AT));
  if (!response.ok) throw await readProblem(response, path);
  return response;
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await answer(path, init);
  if (response.status === 204) return undefined as T; // Only acts that answer nothing are asked for as void.
  return (await response.json()) as T; // The contract's shape: the server checks it before it answers.
}

async function readProblem(response: Response, path: string): Promise<ApiProblem> {
  const sent: unknown = await response.json().catch(() => null);
  const problem = isProblem(sent) ? { ...sent, problems: sent.problems ?? [] } : makeProblem('server', response.status);
  if (response.status === 401 && !path.includes('sign-in')) onSessionEnd();
  return new ApiProblem(problem);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}

/** A problem that the page finds itself, without a sentence of the server. */
export function makeProblem(code: string, status: number): Problem {
  return { type: 'about:blank', title: code, status, code, detail: '', problems: [] };
}
