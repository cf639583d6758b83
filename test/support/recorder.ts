import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a recorder does with the next calls. */
export type RecorderBehaviour =
  /** Answers with what the responder makes of the prompt. */
  | { readonly kind: 'answer'; readonly respond?: Responder }
  /** Sends so many pieces of the answer, then nothing until `resume` is called. */
  | { readonly kind: 'stall'; readonly afterPieces: number; readonly respond?: Responder }
  /** Takes the request and sends nothing, not even a status, until `resume` is called. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'fail'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly code?: string }
  /** Streams chunks without a choice, as some proxies do, and says that it has ended. */
  | { readonly kind: 'no-choices' }
  /** Answers well, inside a Markdown fence. */
  | { readonly kind: 'fenced' }
  /** Sends so many pieces, then closes the connection without a `finish_reason`. */
  | { readonly kind: 'truncate'; readonly afterPieces: number; readonly respond?: Responder }
  /** Ends the answer at its token limit. */
  | { readonly kind: 'length' }
  /** Answers in prose where JSON was asked for. */
  | { readonly kind: 'prose' }
  | { readonly kind: 'refuse' }
  /** Answers with HTML and status 200, as a proxy does. */
  | { readonly kind: 'html' };

/** What a call asked, as far as an answer can be made from it. */
export interface RecordedPrompt {
  /** The last message. */
  readonly text: string;
  /** Facts in the prompt: `F1`, what it is about and its name in quotation marks. */
  readonly facts: readonly { readonly id: string; readonly topic: string; readonly label: string | undefined; readonly line: string }[];
  /** Tokens in the prompt, each once. */
  readonly tokens: readonly string[];
}

/** Makes the text of an answer, or its pieces as they are to be sent. */
export type Responder = (prompt: RecordedPrompt) => string | readonly string[];

/** One request, byte for byte. */
export interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

/** A model server on loopback that speaks OpenAI's wire, counts its calls and keeps every byte it is sent. */
export interface Recorder extends AsyncDisposable {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** Calls of Chat Completions, in order. */
  readonly calls: readonly RecordedRequest[];
  /** Requests that only look at what the endpoint can do; they are no `calls`. */
  readonly probes: readonly RecordedRequest[];
  /** What those find from now on. @default streaming */
  beProbed(as: 'streaming' | 'whole' | 'ignored' | 'refused'): void;
  /** Every byte of every call, as text. */
  bytes(): string;
  /** From the next call on. Several behaviours are taken one a call; the last one stays. */
  behave(...behaviours: readonly RecorderBehaviour[]): void;
  /** Lets every stalled or hanging answer go on to its end. */
  resume(): void;
  /** Resolves when so many calls have arrived in all. */
  called(times: number): Promise<void>;
  /** Called when a call has arrived whole, before anything is answered. */
  onCall(listener: (request: RecordedRequest) => Promise<void>): void;
}

/** Starts a recorder; it answers sensibly until it is told otherwise. */
export async function startRecorder(port = 0): Promise<Recorder> {
  const calls: RecordedRequest[] = [];
  const probes: RecordedRequest[] = [];
  let probedAs: Parameters<Recorder['beProbed']>[0] = 'streaming';
  const waiting = new Set<() => void>();
  const listeners: ((request: RecordedRequest) => Promise<void>)[] = [];
  let behaviours: readonly RecorderBehaviour[] = [{ kind: 'answer' }];
  let resumed = Promise.withResolvers<void>();

  const server = createServer((request, response) => {
    void (async () => {
      const recorded = { path: request.url ?? '', headers: request.headers, bytes: await bodyOf(request) };
      if (recorded.path.endsWith('/models')) return sendJson(response, { object: 'list', data: [{ id: 'recorder', object: 'model' }] });
      if (!recorded.path.endsWith('/chat/completions')) return sendJson(response, { error: { message: 'not found' } }, 404);
      if (recorded.bytes.includes('overlayProbe') || recorded.bytes.includes('clear sky')) {
        probes.push(recorded);
        return await answerProbe(response, { body: JSON.parse(recorded.bytes.toString('utf8')), probedAs });
      }
      calls.push(recorded);
      for (const wake of waiting) wake();
      for (const listener of listeners) await listener(recorded);
      const [behaviour = { kind: 'answer' }, ...rest] = behaviours;
      if (rest.length > 0) behaviours = rest;
      return await answer(response, { behaviour, body: JSON.parse(recorded.bytes.toString('utf8')), resumed: resumed.promise });
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error('recorder failed')));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The recorder has no port.');

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    calls,
    probes,
    beProbed(as) {
      probedAs = as;
    },
    bytes: () => Buffer.concat(calls.map(({ bytes }) => bytes)).toString('utf8'),
    behave(...next) {
      behaviours = next;
    },
    resume() {
      resumed.resolve();
      resumed = Promise.withResolvers();
    },
    async called(times) {
      while (calls.length < times) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.add(resolve);
        await promise;
        waiting.delete(resolve);
      }
    },
    onCall: (listener) => void listeners.push(listener),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The answer a recorder gives on its own: it names what the first facts name and cites them. */
export const sensibleAnswer: Responder = ({ facts, tokens }) => {
  const [first] = facts;
  const person = tokens.find((token) => token.startsWith('[PERSON'));
  const named = facts.find(({ line }) => person !== undefined && line.includes(person));
  const told = facts
    .slice(0, 3)
    .map(({ id, topic, label }) => `The ${topic}${label === undefined ? '' : ` "${label}"`} is on record [${id}].`);
  const whom = person === undefined || named === undefined ? `them [${first?.id}]` : `${person} [${named.id}]`;
  return JSON.stringify({ summary: told.join(' '), nextStep: { kind: 'CALL', text: `Call ${whom}.`, due: null } });
};

interface Call {
  readonly behaviour: RecorderBehaviour;
  readonly body: { readonly messages: readonly { readonly content: string }[]; readonly stream?: boolean };
  readonly resumed: Promise<void>;
}

interface Probe {
  readonly body: { readonly stream?: boolean };
  readonly probedAs: Parameters<Recorder['beProbed']>[0];
}

async function answerProbe(response: ServerResponse, { body, probedAs }: Probe): Promise<void> {
  const behaviour = { kind: 'answer' } as const;
  if (probedAs === 'refused') return sendJson(response, { error: { message: 'response_format is not supported' } }, 400);
  const isHonoured = probedAs === 'streaming' || (probedAs === 'whole' && body.stream !== true);
  const text = isHonoured ? '{"overlayProbe":"ready"}' : 'Blue.';
  if (body.stream !== true) return sendJson(response, completion(text, behaviour));
  return await stream(response, inPieces(text), { behaviour, resumed: Promise.resolve() });
}

async function answer(response: ServerResponse, { behaviour, body, resumed }: Call): Promise<void> {
  const prompt = readPrompt(body.messages.at(-1)?.content ?? '');
  if (behaviour.kind === 'hang') await resumed;
  if (behaviour.kind === 'fail') {
    for (const [name, value] of Object.entries(behaviour.headers ?? {})) response.setHeader(name, value);
    return sendJson(response, { error: { message: `failing: ${prompt.text}`, code: behaviour.code ?? null } }, behaviour.status);
  }
  if (behaviour.kind === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Gateway</html>');
  const pieces = piecesOf(behaviour, prompt);
  if (body.stream !== true) return sendJson(response, completion(pieces.join(''), behaviour));
  await stream(response, pieces, { behaviour, resumed });
}

function piecesOf(behaviour: RecorderBehaviour, prompt: RecordedPrompt): readonly string[] {
  const respond = 'respond' in behaviour && behaviour.respond !== undefined ? behaviour.respond : sensibleAnswer;
  if (behaviour.kind === 'refuse') return [];
  if (behaviour.kind === 'prose') return inPieces('Certainly! Here is what I think about this account.');
  const said = respond(prompt);
  if (typeof said !== 'string') return said;
  return inPieces(behaviour.kind === 'fenced' ? `\`\`\`json\n${said}\n\`\`\`` : said);
}

async function stream(response: ServerResponse, pieces: readonly string[], call: Omit<Call, 'body'>): Promise<void> {
  const { behaviour, resumed } = call;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (chunk: unknown): void => void response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  if (behaviour.kind === 'no-choices') {
    send({ id: 'rec', object: 'chat.completion.chunk', choices: [] });
    return void response.end('data: [DONE]\n\n');
  }
  for (const [index, piece] of pieces.entries()) {
    if ('afterPieces' in behaviour && index === behaviour.afterPieces) {
      if (behaviour.kind === 'truncate') return void response.end();
      await resumed;
    }
    send(chunkOf({ delta: { content: piece }, finish_reason: null }));
  }
  if (behaviour.kind === 'refuse') send(chunkOf({ delta: { refusal: 'I cannot help with that.' }, finish_reason: null }));
  send(chunkOf({ delta: {}, finish_reason: behaviour.kind === 'length' ? 'length' : 'stop' }));
  send({ id: 'rec', object: 'chat.completion.chunk', choices: [], usage: { prompt_tokens: 100, completion_tokens: pieces.length } });
  response.end('data: [DONE]\n\n');
}

function chunkOf(choice: object): object {
  return { id: 'rec', object: 'chat.completion.chunk', created: 0, model: 'recorder', choices: [{ index: 0, ...choice }] };
}

function completion(content: string, behaviour: RecorderBehaviour): object {
  const finish = behaviour.kind === 'length' ? 'length' : 'stop';
  const message = { role: 'assistant', content };
  const usage = { prompt_tokens: 100, completion_tokens: 5 };
  return {
    id: 'rec',
    object: 'chat.completion',
    created: 0,
    model: 'recorder',
    choices: [{ index: 0, message, finish_reason: finish }],
    usage,
  };
}

function readPrompt(text: string): RecordedPrompt {
  const facts = [...text.matchAll(/^(?<id>F\d+) (?<topic>\S+)(?: "(?<label>[^"]*)")?.*$/gmu)].map((match) => ({
    id: match.groups?.['id'] ?? '',
    topic: match.groups?.['topic'] ?? '',
    label: match.groups?.['label'],
    line: match[0],
  }));
  return { text, facts, tokens: [...new Set(text.match(/\[[A-Z]+_\d+\]/gu))] };
}

// Five characters cut tokens, escapes and words alike.
function inPieces(text: string): readonly string[] {
  return text.match(/[\s\S]{1,5}/gu) ?? [];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
