/** What all rounds have in common: how large they are, and how they end. */
import type { StoreName } from '../chaos-store.ts';
import type { ChaosWorld, Crawl } from '../chaos-world.ts';
import { wrongsOf } from '../judge.ts';

export interface RoundOptions {
  readonly store: StoreName;
  readonly pages: number;
  /** Kills, stops, jumps: whatever the round does again and again. */
  readonly times: number;
  readonly workers: number;
  readonly hosts: number;
  readonly delayMs: number;
  /** Leave out the cleaning. */
  readonly isLight: boolean;
  readonly say: (line: string) => void;
}

export interface RoundResult {
  /** What was done to the crawl, in numbers. */
  readonly done: string;
  readonly pages: number;
  readonly fetches: number;
  readonly refetches: number;
  readonly lost: number;
  readonly torn: number;
  readonly double: number;
  readonly violations: number;
  readonly seconds: number;
  /** What must not be; empty when the round was survived. */
  readonly wrong: readonly string[];
}

export type Round = (options: RoundOptions) => Promise<RoundResult>;

export const pagesPerHost = ({ pages, hosts }: RoundOptions): number => Math.ceil(pages / hosts);

/** Lets one more crawl run to its end beside those that still run, or the ones that are given, and judges. */
export async function finish(
  world: ChaosWorld,
  done: string,
  wrong: readonly string[] = [],
  starts: readonly (() => Crawl)[] = [() => world.worker()],
): Promise<RoundResult> {
  const last = starts.map((start) => start());
  const exitCodes = await Promise.all(last.map((crawl) => crawl.ended));
  await world.othersEnded();
  const found = await world.judge();
  return {
    done,
    pages: world.site.pageUrls.length,
    fetches: found.fetches,
    refetches: found.refetches,
    lost: found.lost.length,
    torn: found.torn.length,
    double: found.double.length,
    violations: found.violations.length,
    seconds: Math.round((performance.now() - world.startedAt) / 100) / 10,
    wrong: [
      ...wrong,
      ...exitCodes.flatMap((code, n) =>
        code === 0 ? [] : [`the last crawl ended with ${code}: ${last[n]!.said.slice(-300)}`],
      ),
      ...wrongsOf(found),
    ],
  };
}
