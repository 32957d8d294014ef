import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { realFolder, writeWhole } from '../safe-files.ts';
import { delivered, type Delivery, type Sink } from './sink.ts';

/** Every revision has a name of its own, so that nothing that was delivered is overwritten by what came later. */
export function articleFileName({ row }: Pick<Delivery, 'row'>): string {
  return row.path.replace(/(?:\.r\d+)?\.json$/, `.r${row.revision}.json`);
}

/** Writes each revision as a file below the folder, whole or not at all. */
export function folderSink(folder: string): Sink {
  const root = path.resolve(folder);
  return {
    batchSize: 16,
    async deliver(batch) {
      try {
        await mkdir(root, { recursive: true });
        for (const delivery of batch) {
          const parts = articleFileName(delivery).split('/');
          const place = await realFolder(root, parts.slice(0, -1));
          const temporary = path.join(place, `.${randomBytes(6).toString('hex')}.part`);
          const text = `${JSON.stringify(delivery.article, null, 2)}\n`;
          await writeWhole(temporary, path.join(place, parts.at(-1)!), text);
        }
        return delivered;
      } catch (error) {
        return { kind: 'later', message: (error as Error).message };
      }
    },
  };
}
