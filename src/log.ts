import { pino, type Logger } from 'pino';

export type { Logger };

/** A logger that writes nothing; the default of everything that can be used as a library. */
export const silentLog: Logger = pino({ level: 'silent' });
