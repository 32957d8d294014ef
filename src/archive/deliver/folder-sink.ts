import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { realFolder, writeWhole } from '../safe-files.ts';
import { delivered, type Delivery, type DeliveryResult, type Sink } from './sink.ts';

/** Every revision has a name of its own, so that nothing that was delivered is overwritten by what came later. */
export function articleFileName({ row }: Pick<Delivery, 'row'>): string {
  return row.path.replace(/(?:\.r\d+)?\.json$/, `.r${row.revision}.json`);
}

/** Where an event is put; keys of events are made of a host and a number. */
export function eventFileName(key: string): string {
  return `events/${key.replace(/[^\w.-]/g, '_')}.json`;
}

/** Writes each revision, and each event, as a file below the folder, whole or not at all. */
export function folderSink(folder: string): Sink {
  const root = path.resolve(folder);
  const write = async (name: string, value: unknown): Promise<void> => {
    const parts = name.split('/');
    const place = await realFolder(root, parts.slice(0, -1));
    const temporary = path.join(place, `.${randomBytes(6).toString('hex')}.part`);
    await writeWhole(temporary, path.join(place, parts.at(-1)!), `${JSON.stringify(value, null, 2)}\n`);
  };
  const writeAll = async (files: readonly (readonly [string, unknown])[]): Promise<DeliveryResult> => {
    try {
      await mkdir(root, { recursive: true });
      for (const [name, value] of files) await write(name, value);
      return delivered;
    } catch (error) {
      return { kind: 'later', message: (error as Error).message };
    }
  };
  return {
    batchSize: 16,
    deliver: (batch) =>
      writeAll(batch.map((delivery) => [articleFileName(delivery), delivery.article] as const)),
    announce: ({ key, event }) => writeAll([[eventFileName(key), event]]),
  };
}
