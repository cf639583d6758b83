import { z } from 'zod';

const part = z.looseObject({
  data: z.unknown().optional(),
  hasNext: z.boolean(),
  extensions: z.unknown().optional(),
  incremental: z.array(z.looseObject({ path: z.unknown(), data: z.unknown(), errors: z.unknown().optional() })).optional(),
});

/** The parts of a deferred answer, in the order in which they came. */
export async function readMultipart(response: Response): Promise<readonly z.infer<typeof part>[]> {
  const text = await response.text();
  return text
    .split(/\r\n---(?:--)?\r\n|\r\n---\r\n|---\r\n/u)
    .map((section) => section.split('\r\n\r\n')[1]?.split('\r\n')[0] ?? '')
    .filter((json) => json.startsWith('{'))
    .map((json) => part.parse(JSON.parse(json)));
}
