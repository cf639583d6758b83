// Works off the intake of a database until it is killed, and dies over one event; run as a process of its own.
import { createDatabase } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { toMailRecord } from '../../src/timeline/intake/mail-record.ts';
import { createProcessStated } from '../../src/timeline/intake/process-stated.ts';

const [url = '', deadly = ''] = process.argv.slice(2);
await using database = createDatabase({ url });
const round = createProcessStated({
  database,
  store: createRecordStore(database),
  recordsChanged: async () => await Promise.resolve(),
  readMail: (ref, event) => {
    // As an endless regular expression or a native crash would: nobody can catch it.
    if (ref.id === deadly) process.kill(process.pid, 'SIGKILL');
    return toMailRecord(ref, event);
  },
  asked: [],
  clock: { now: () => Date.now() },
  log: silentLog,
});
while (await round());
