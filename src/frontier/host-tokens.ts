/** The one door to pg-boss: for each job a queue, and in it one job of pg-boss' own, the token, for each host that has work. */
import { PgBoss } from 'pg-boss';
import type { PostgresSql } from '../store/postgres-database.ts';

const schema = 'dechaff_boss';
const years = 365 * 24 * 3_600;

/** Where a job's tokens wait. */
const queueOf = (job: string): string => (job === '' ? 'host' : `host-${job}`);

/** Due since ever (0) is due in 0 seconds: pg-boss counts retention from the start, and would sweep the token as decades old. */
const startOf = (dueAt: number): Date | number => (dueAt > 0 ? new Date(dueAt) : 0);

export interface HostToken {
  readonly host: string;
  readonly token: string;
}

/**
 * Host tokens as pg-boss jobs, policy `exclusive`: at most one per host and job is waiting or active, whoever sends it. pg-boss
 * keeps them until their time, hands each to one worker, and takes one back whose worker died between taking the token
 * and leasing the host (a heartbeat; the lease itself is in our own table, where it is fenced by its epoch).
 */
export class HostTokens {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** @param job whose queue is made, where there is none yet */
  static async open(url: string, job: string): Promise<HostTokens> {
    const boss = new PgBoss({
      connectionString: url,
      schema,
      max: 4,
      // What it commits by itself (tokens taken, heartbeats) may be lost with the server: tokens then wait again. A lease is
      // committed after its token, on a connection of ours, and takes it to the disk.
      options: '-c synchronous_commit=off',
      application_name: 'dechaff-tokens',
      schedule: false,
      superviseIntervalSeconds: 15,
      monitorIntervalSeconds: 15,
    });
    // What maintenance could not do now it does at its next turn.
    boss.on('error', () => undefined);
    await boss.start();
    await boss.createQueue(queueOf(job), {
      policy: 'exclusive',
      retryLimit: 1_000_000,
      heartbeatSeconds: 30,
      expireInSeconds: 23 * 3_600,
      retentionSeconds: 10 * years, // the default of 14 days would forget hosts
      deleteAfterSeconds: 60,
    });
    return new HostTokens(boss);
  }

  /** Tokens that are due, now this worker's. A transaction of its own: the host rows are locked after it, never inside. */
  async take(job: string, count: number): Promise<HostToken[]> {
    const jobs = await this.#boss.fetch<{ host: string }>(queueOf(job), { batchSize: count });
    return jobs.map(({ id, data }) => ({ host: data.host, token: id }));
  }

  /** Sends tokens for hosts that have none; one that is there all the same stays as it is. */
  async send(
    sql: PostgresSql,
    hosts: readonly { readonly host: string; readonly job: string; readonly dueAt: number }[],
  ): Promise<void> {
    for (const [job, own] of Map.groupBy(hosts, (one) => one.job)) {
      const tokens = own.map(({ host, dueAt }) => ({
        data: { host },
        singletonKey: host,
        startAfter: startOf(dueAt),
      }));
      await this.#boss.insert(queueOf(job), tokens, { db: sql });
    }
  }

  /** Moves the waiting token of a host to an earlier time. */
  async bringForward(sql: PostgresSql, job: string, host: string, dueAt: number): Promise<void> {
    const startAfter = startOf(dueAt);
    await this.#boss.update(queueOf(job), undefined, { singletonKey: host, startAfter, db: sql });
  }

  async remove(sql: PostgresSql, job: string, tokens: readonly string[]): Promise<void> {
    if (tokens.length > 0) await this.#boss.deleteJob(queueOf(job), [...tokens], { db: sql });
  }

  /** Heartbeat of the tokens in hand. */
  async touch(job: string, tokens: readonly string[]): Promise<void> {
    if (tokens.length > 0) await this.#boss.touch(queueOf(job), [...tokens]);
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: true });
  }
}
