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

const sinkName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens');
const oneOf = ['folder', 'webhook', 'command', 's3', 'postgres'] as const;

/** Where a run's articles are brought to, while it goes on and at its end. */
const sink = z
  .strictObject({
    name: sinkName
      .optional()
      .describe('by it the place is kept up to which it has everything; by default its kind'),
    folder: z.string().min(1).optional(),
    webhook: httpUrl.optional(),
    secretEnv: z
      .string()
      .regex(/^[A-Z_][A-Z0-9_]*$/i, 'must be the name of an environment variable')
      .default('WEBHOOK_SECRET'),
    command: z.array(z.string()).min(1).optional().describe('program and arguments'),
    s3: httpUrl.optional(),
    postgres: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional(),
  })
  .superRefine((value, context) => {
    if (oneOf.filter((kind) => value[kind] !== undefined).length !== 1)
      context.addIssue({ code: 'custom', message: `names exactly one of ${oneOf.join(', ')}` });
  })
  .transform((value) => ({ ...value, name: value.name ?? oneOf.find((kind) => value[kind] !== undefined)! }));

const day = 86_400;
const revisitBounds = z
  .strictObject({
    min: z
      .number()
      .min(1)
      .max(366 * day)
      .default(900)
      .describe('seconds between two visits at least'),
    max: z
      .number()
      .min(1)
      .max(366 * day)
      .default(30 * day)
      .describe('seconds between two visits at most'),
  })
  .refine(({ min, max }) => min <= max, { error: 'min is above max' });
const revisit = z
  .union([z.enum(['always', 'auto']), z.strictObject({ auto: revisitBounds })], {
    error: 'must be always, auto, or auto with min and max seconds',
  })
  .transform((value) => {
    if (value === 'always') return null;
    return value === 'auto' ? revisitBounds.parse({}) : value.auto;
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
    revisit: revisit
      .prefault('always')
      .describe('always: urls and sources in every run; auto: all by how often they change'),
    sinks: z.array(sink).default([]),
  })
  .superRefine(({ sinks }, context) => {
    sinks.forEach(({ name }, index) => {
      // One that is wrong in itself has no name yet.
      if (!name || sinks.findIndex((one) => one.name === name) === index) return;
      context.addIssue({
        code: 'custom',
        path: ['sinks', index],
        message: `a name of its own is needed; two are called ${name}`,
      });
    });
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
