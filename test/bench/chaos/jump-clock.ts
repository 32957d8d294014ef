/**
 * `node --import jump-clock.ts …`: the wall clock as it is when somebody sets it. What to add to it is read from the file named in
 * CHAOS_CLOCK, again and again, so that all processes see it jump together; timers go on as they do.
 */
import { readFileSync } from 'node:fs';

const RealDate = Date;
const file = process.env['CHAOS_CLOCK'] ?? '';
let offsetMs = 0;

function read(): void {
  try {
    offsetMs = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    offsetMs = 0;
  }
}

read();
setInterval(read, 10).unref();

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + offsetMs] : args, newTarget) as Date,
  get: (target, key, receiver) =>
    key === 'now' ? () => target.now() + offsetMs : (Reflect.get(target, key, receiver) as unknown),
});
