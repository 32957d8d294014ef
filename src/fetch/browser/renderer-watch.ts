import { readFile } from 'node:fs/promises';
import type { CDPSession } from './playwright.ts';

const everyMs = 250;

/**
 * Ends renderers that hold more memory than a page may. A script that fills arrays answers no question, and V8's own limit does not
 * count them: so the browser is asked for its processes and the system for their size. Where there is no `/proc`, nothing is watched.
 */
export class RendererWatch {
  readonly #session: CDPSession;
  readonly #timer: NodeJS.Timeout;
  #isLooking = false;

  /** `session` is one with the browser, not with a page. */
  constructor(session: CDPSession, maxBytes: number) {
    this.#session = session;
    this.#timer = setInterval(() => void this.#look(maxBytes), everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(maxBytes: number): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
      for (const { id, type } of processInfo) {
        if (type === 'renderer' && (await residentBytes(id)) > maxBytes) process.kill(id, 'SIGKILL');
      }
    } catch {
      // The browser is going away, or one of its processes just did.
    } finally {
      this.#isLooking = false;
    }
  }
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
