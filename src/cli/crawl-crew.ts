/** The worker processes of `crawl --workers N`: they share one store; their parent counts, tells them when to stop, and replaces who died. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { CrawlEnd } from '../crawl/crawl-job.ts';
import { CrawlTally, type CrawlEntry } from '../crawl/crawl-tally.ts';
import { CountedBudget } from '../crawl/page-budget.ts';
import type { Logger } from '../log.ts';
import type { CrawlSetting } from './open-crawl.ts';
import type { FromWorker, ToWorker, WorkerGauges } from './worker-messages.ts';

// The source is run as it is in a checkout, and as JavaScript from the package.
const workerFile = path.join(import.meta.dirname, `crawl-worker${path.extname(import.meta.filename)}`);
/** So many deaths in a row without a page between them: it is not the pages. */
const mostBarrenDeaths = 5;
/** A worker that was told to end what is in flight gets so long. */
const lastGraceMs = 5_000;

export interface CrewOptions {
  readonly workers: number;
  readonly setting: CrawlSetting;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  /** Where the workers' log lines go. */
  readonly logStream: Writable;
  readonly onEntry?: (entry: CrawlEntry) => void;
  readonly atExit: (work: () => void) => void;
}

/** A worker said why nobody can go on. */
export class CrewTrouble extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

interface Worker {
  readonly child: ChildProcess;
  /** Pages granted and not settled: given back when the worker dies. */
  taken: number;
  gauges: WorkerGauges;
}

const noGauges: WorkerGauges = { inFlight: 0, browserPages: 0 };

/**
 * Has the same face as one CrawlJob. Each worker is a process of its own, so that what can take a process down (memory, a crash in
 * native code, a kill) takes one down and not all; the store gives the hosts of a dead one to the others at once.
 */
export class CrawlCrew {
  readonly tally = new CrawlTally();
  readonly #options: CrewOptions;
  readonly #budget: CountedBudget;
  readonly #workers = new Set<Worker>();
  readonly #ends: CrawlEnd[] = [];
  #barrenDeaths = 0;
  #isStopping = false;
  #isAborting = false;
  #trouble: CrewTrouble | null = null;
  #allGone: () => void = () => undefined;

  constructor(options: CrewOptions) {
    this.#options = options;
    this.#budget = new CountedBudget(options.setting.config.maxPages);
    options.atExit(() => {
      for (const { child } of this.#workers) child.kill('SIGKILL');
    });
  }

  get inFlight(): number {
    return [...this.#workers].reduce((sum, { gauges }) => sum + gauges.inFlight, 0);
  }

  get browserPages(): number {
    return [...this.#workers].reduce((sum, { gauges }) => sum + gauges.browserPages, 0);
  }

  /** Process ids of the workers that live. */
  get pids(): readonly number[] {
    return [...this.#workers].flatMap(({ child }) => child.pid ?? []);
  }

  /** Throws CrewTrouble when a worker says that nobody can go on; all have ended by then. */
  async run(stop: AbortSignal): Promise<CrawlEnd> {
    const onStop = () => this.#stopBeginning();
    stop.addEventListener('abort', onStop, { once: true });
    try {
      const gone = new Promise<void>((resolve) => (this.#allGone = resolve));
      if (stop.aborted) return { kind: 'stopped' };
      for (let count = 0; count < this.#options.workers; count++) this.#start();
      await gone;
      if (this.#trouble !== null) throw this.#trouble;
      return this.#endOf(stop);
    } finally {
      stop.removeEventListener('abort', onStop);
    }
  }

  /** Ends what is in flight; its URLs wait again. */
  abort(): void {
    this.#isStopping = true;
    this.#isAborting = true;
    for (const worker of this.#workers) {
      tell(worker, { kind: 'abort' });
      setTimeout(() => worker.child.kill('SIGKILL'), lastGraceMs).unref();
    }
  }

  #stopBeginning(): void {
    this.#isStopping = true;
    for (const worker of this.#workers) tell(worker, { kind: 'stop' });
  }

  #endOf(stop: AbortSignal): CrawlEnd {
    const broken = this.#ends.find(({ kind }) => kind === 'broken');
    if (broken) return broken;
    if (stop.aborted) return { kind: 'stopped' };
    for (const kind of ['page-limit', 'all-wait', 'finished'] as const) {
      const end = this.#ends.find((one) => one.kind === kind);
      if (end) return end;
    }
    // Somebody stopped each worker by itself.
    return { kind: 'stopped' };
  }

  #start(): void {
    const { setting, env, logStream } = this.#options;
    const child = fork(workerFile, {
      execArgv: [],
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const worker: Worker = { child, taken: 0, gauges: noGauges };
    this.#workers.add(worker);
    // Whole lines only, so that those of several workers do not run into each other.
    createInterface({ input: child.stderr! }).on('line', (line) => logStream.write(`${line}\n`));
    child.on('message', (message: FromWorker) => this.#hear(worker, message));
    child.on('error', (error) => this.#options.log.warn({ error: error.message }, 'a worker has trouble'));
    child.once('exit', (code, signal) => this.#bury(worker, code, signal));
    tell(worker, { kind: 'start', setting });
    if (this.#isAborting) tell(worker, { kind: 'abort' });
  }

  #hear(worker: Worker, message: FromWorker): void {
    switch (message.kind) {
      case 'take': {
        const isGranted = !this.#isStopping && this.#budget.takeNow();
        if (isGranted) worker.taken++;
        return tell(worker, { kind: 'granted', isGranted, left: this.#budget.left });
      }
      case 'give-back':
        worker.taken--;
        return this.#budget.giveBack();
      case 'entry':
        // A source took none.
        if (message.entry.kind === 'page') worker.taken--;
        this.#barrenDeaths = 0;
        this.tally.add(message.entry);
        return this.#options.onEntry?.(message.entry);
      case 'gauges':
        worker.gauges = message.gauges;
        return;
      case 'end':
        this.#ends.push(message.end);
        if (message.end.kind === 'broken') this.#stopBeginning();
        return;
      case 'trouble':
        this.#trouble ??= new CrewTrouble(message.message, message.exitCode);
        this.#ends.push({ kind: 'stopped' });
        return this.#stopBeginning();
    }
  }

  #bury(worker: Worker, code: number | null, signal: NodeJS.Signals | null): void {
    this.#workers.delete(worker);
    for (; worker.taken > 0; worker.taken--) this.#budget.giveBack();
    const hasDied = signal !== null || code !== 0;
    if (hasDied && !this.#isStopping) this.#replace(worker, code, signal);
    if (this.#workers.size === 0) this.#allGone();
  }

  #replace({ child }: Worker, code: number | null, signal: NodeJS.Signals | null): void {
    const { log } = this.#options;
    this.#barrenDeaths++;
    log.warn({ worker: child.pid, code, signal }, 'a worker died; another takes its place');
    if (this.#barrenDeaths <= mostBarrenDeaths) return this.#start();
    this.#trouble ??= new CrewTrouble(
      `Workers die without having done anything (the last with ${signal ?? `exit code ${code}`}); dechaff crawl --workers 1 may show why.`,
      1,
    );
    this.#stopBeginning();
  }
}

function tell({ child }: Worker, message: ToWorker): void {
  if (child.connected) child.send(message, () => undefined);
}
