import { writeFile } from 'node:fs/promises';

import { lossReport } from './loss-report.ts';

await writeFile(new URL('../../../docs/losses.md', import.meta.url), await lossReport());
