import { Cron } from 'croner';
import { z } from 'zod';

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });

const pattern = z.string().superRefine((source, context) => {
  try {
    new RegExp(source, 'u');
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is no regular expression: ${(error as Error).message}` });
  }
});

const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'must be an IANA time zone, such as Europe/Berlin or UTC' });

const cron = z.string().superRefine((expression, context) => {
  try {
    new Cron(expression, { paused: true }).stop();
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is no cron expression: ${(error as Error).message}` });
  }
});

const schedule = z.strictObject({ cron, timeZone: timeZone.default('UTC') });

const scope = z.strictObject({
  hosts: z
    .array(z.string().min(1))
    .default([])
    .describe('hosts, with their subdomains; empty: the hosts of urls and sources'),
  pathPrefixes: z.array(z.string().startsWith('/')).default([]),
  include: z
    .array(pattern)
    .default([])
    .describe('a URL must match one of these regular expressions, when there are any'),
  exclude: z.array(pattern).default([]),
  maxDepth: z.int().min(0).max(100).default(0).describe('links followed from the given URLs; 0 follows none'),
  maxPages: z.int().min(1).default(1_000).describe('pages fetched in one run'),
});

export const jobSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens'),
    urls: z.array(httpUrl).default([]),
    sources: z
      .array(httpUrl)
      .default([])
      .describe('feeds, sitemaps, section pages or home pages to discover URLs from'),
    scope: scope.prefault({}),
    schedule: schedule.optional(),
    delay: z.number().min(0).max(3_600).default(1).describe('seconds between two requests to one host'),
    fetch: z.enum(['auto', 'http', 'browser']).default('auto'),
    concurrency: z.int().min(1).max(64).default(4).describe('hosts asked at once'),
    workers: z.int().min(1).max(64).default(1).describe('processes that share the work of a run'),
    timeout: z.number().min(1).max(3_600).default(60).describe('seconds for one page'),
    raw: z.enum(['none', 'warc']).default('none'),
  })
  .refine((job) => job.urls.length + job.sources.length > 0, { error: 'names neither urls nor sources' });

export const jobFileSchema = z
  .strictObject({ jobs: z.array(jobSchema).min(1) })
  .superRefine(({ jobs }, context) => {
    jobs.forEach(({ name }, index) => {
      if (jobs.findIndex((job) => job.name === name) === index) return;
      context.addIssue({ code: 'custom', path: ['jobs', index, 'name'], message: `stands twice: ${name}` });
    });
  });

export type Job = z.infer<typeof jobSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
