import { createServer } from 'node:http';

import { toAtomMark, toWord } from './stamp.ts';

// A model server that paces its words and writes into each when it left.
const [tokens = 40, everyMs = 20] = process.argv.slice(2).map(Number);
/** Every so many words comes a name, which is shown once the next word has shown that it is complete. */
const ATOM_EVERY = 7;

const pause = async (ms: number): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms));

const server = createServer((request, response) => {
  void (async () => {
    for await (const _ of request);
    const send = (choice: object): void =>
      void response.write(
        `data: ${JSON.stringify({ id: 'b', object: 'chat.completion.chunk', created: 0, model: 'bench', choices: [{ index: 0, ...choice }] })}\n\n`,
      );
    const write = (content: string): void => send({ delta: { content }, finish_reason: null });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    write('{"summary":"');
    // Streams do not march in step.
    await pause(20 + (everyMs * (performance.now() % 100)) / 100);
    for (let index = 0; index < tokens; index += 1) {
      if (everyMs === 0) write(index === 0 ? `${toWord()} ` : 'on ');
      else if (index % ATOM_EVERY === ATOM_EVERY - 1) {
        const mark = toAtomMark();
        write('Purchasing');
        await pause(everyMs);
        write(` ${mark} `);
      } else write(`${toWord()} `);
      if (everyMs > 0) await pause(everyMs);
    }
    write('[F1].","nextStep":{"kind":"CALL","text":"Call the head of purchasing [F1].","due":null}}');
    send({ delta: {}, finish_reason: 'stop' });
    response.end('data: [DONE]\n\n');
  })();
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1` });
});
process.on('disconnect', () => process.exit());
