/** Runs hostile cases side by side and judges what was seen; nothing of it is thrown away. */
import PQueue from 'p-queue';
import { articleSchema } from '../../src/article/article.ts';
import { undoCleaning } from '../../src/clean/undo-cleaning.ts';
import type { HostileCase, Seen } from './hostile-case.ts';
import { HostileWorld } from './hostile-world.ts';

export interface CaseResult {
  readonly case: HostileCase;
  readonly seen: Seen;
  /** What is wrong; empty when all is as expected. */
  readonly wrong: readonly string[];
  readonly ms: number;
  /** By how many MB the memory of the process grew at most while the case ran; what runs beside it is in there too. */
  readonly peakMb: number;
}

/** A case that is still not there after this is given up; the cleaner's own limit is 20 s, waiting not counted. */
const patienceMs = 120_000;

/** One after the other: what is bound by the processor would starve browsers and processes that have deadlines of their own. */
const phases: readonly { isIn: (one: HostileCase) => boolean; concurrency: number }[] = [
  { isIn: ({ group }) => group !== 'operations' && group !== 'browser', concurrency: 12 },
  { isIn: ({ group }) => group === 'operations', concurrency: 2 },
  // Pages mostly wait; those that burn the processor until their time is up would take it from the others.
  { isIn: ({ group, withinMs }) => group === 'browser' && withinMs === undefined, concurrency: 4 },
  { isIn: ({ group, withinMs }) => group === 'browser' && withinMs !== undefined, concurrency: 2 },
];

/** With `isApart` one after the other, so that time and memory are each case's own. */
export async function runCases(
  cases: readonly HostileCase[],
  { isApart = false } = {},
): Promise<{
  results: CaseResult[];
  canaryHits: readonly string[];
}> {
  const world = await HostileWorld.open();
  const memory = new MemoryWatch();
  const results: CaseResult[] = [];
  try {
    for (const { isIn, concurrency } of phases) {
      const queue = new PQueue({ concurrency: isApart ? 1 : concurrency });
      const own = cases.filter(isIn);
      results.push(...(await Promise.all(own.map((one) => queue.add(() => runCase(one, world, memory))))));
    }
    return { results, canaryHits: world.canaryHits };
  } finally {
    memory.close();
    await world.close();
  }
}

async function runCase(one: HostileCase, world: HostileWorld, memory: MemoryWatch): Promise<CaseResult> {
  const peak = memory.begin();
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Seen>((resolve) => {
    timer = setTimeout(
      () => resolve({ verdict: 'hangs', message: `no end within ${patienceMs / 1000} s`, outcome: null }),
      patienceMs,
    );
  });
  const seen = await Promise.race([one.run(world), late]).catch((error: unknown): Seen => ({
    verdict: 'threw',
    message: String(error),
    outcome: null,
  }));
  clearTimeout(timer);
  const ms = Math.round(performance.now() - start);
  const wrong = judge(one, seen);
  if (ms > (one.withinMs ?? Infinity)) wrong.push(`it took ${ms} ms`);
  return { case: one, seen, wrong, ms, peakMb: peak() };
}

/** Everything that is not as it must be, for this case and for every case. */
function judge(one: HostileCase, seen: Seen): string[] {
  const wrong: string[] = [];
  if (seen.verdict !== one.expected && seen.verdict !== one.orElse)
    wrong.push(`${seen.verdict} instead of ${one.expected}: ${seen.message ?? ''}`);
  const article = seen.outcome?.article ?? null;
  if (one.says !== undefined && article?.articleBody.includes(one.says) !== true) {
    wrong.push(`the article does not say ${JSON.stringify(one.says)}`);
  }
  if (one.never?.test(JSON.stringify(seen.outcome)) === true) {
    wrong.push(`the outcome holds ${String(one.never)}`);
  }
  const held = one.holds?.(seen) ?? null;
  if (held !== null) wrong.push(held);
  if (article !== null) {
    const parsed = articleSchema.safeParse(article);
    if (!parsed.success) wrong.push(`not in the schema: ${parsed.error.issues[0]?.message ?? ''}`);
    if (typeof undoCleaning(article) !== 'string') wrong.push('the cleaning cannot be undone');
  }
  return wrong;
}

/** Samples how much memory the process holds. */
class MemoryWatch {
  readonly #open = new Set<{ start: number; peak: number }>();
  readonly #timer = setInterval(() => this.#sample(), 50);

  /** Gives back what to call at the end: the growth up to the peak since then, in MB. */
  begin(): () => number {
    const start = process.memoryUsage.rss();
    const mark = { start, peak: start };
    this.#open.add(mark);
    this.#sample();
    return () => {
      this.#sample();
      this.#open.delete(mark);
      return Math.round((mark.peak - mark.start) / 1e6);
    };
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    const rss = process.memoryUsage.rss();
    for (const mark of this.#open) mark.peak = Math.max(mark.peak, rss);
  }
}
