import type { Reason } from '../article/reasons.ts';

/** Ends a command before it began its work: wrong usage or configuration, exit code 2. */
export class UsageError extends Error {
  readonly reason: Extract<Reason, 'usage' | 'config-invalid' | 'invalid-url' | 'input-missing'>;

  constructor(reason: UsageError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
