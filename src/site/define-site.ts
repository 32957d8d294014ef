/** What a site definition may say, and the check that it says it rightly. Definitions are data: no code runs for a page. */
import { parse as parseSelector } from 'css-what';
import { getPublicSuffix } from 'tldts';
import { z } from 'zod';
import type { SiteHints } from '../clean/site-hints.ts';

/** One site; only what the general way gets wrong on it. */
export interface Site extends SiteHints {
  /** The site and its subdomains, or an IP address. */
  readonly host: string;
  /** CSS selector of what a browser waits for: the content is there. */
  readonly ready?: string;
  /** The way to fetch that the site needs; by default found out page by page. */
  readonly fetch?: 'http' | 'browser';
}

const selector = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      parseSelector(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `is no CSS selector: ${(error as Error).message}` });
    }
  });

const host = z.string().superRefine((text, context) => {
  const normal = URL.parse(`http://${text}/`)?.hostname;
  const written = (message: string) => context.addIssue({ code: 'custom', message });
  if (normal === undefined || normal === '' || text.includes('/')) written('is no host name');
  else if (normal !== text) written(`must be written ${JSON.stringify(normal)}`);
  else if (text.startsWith('www.')) written(`must be written without "www."; subdomains are included`);
  else if (getPublicSuffix(text, { allowPrivateDomains: true }) === text && text !== 'localhost') {
    written('is a public suffix; it would match the sites of strangers');
  }
});

const dropName = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a drop is named in kebab-case, for it becomes part of a public rule id',
  );

const siteSchema = z.strictObject({
  host,
  ready: selector.optional(),
  fetch: z.enum(['http', 'browser']).optional(),
  drop: z
    .record(dropName, selector)
    .refine((drops) => Object.keys(drops).length > 0, 'names no drop; leave it out')
    .optional(),
  body: selector.optional(),
  headline: selector.optional(),
  byline: selector.optional(),
  date: selector.optional(),
});

/**
 * Checks a site definition and gives it back frozen.
 *
 * @throws TypeError that lists everything wrong with it: a definition is ours, not the page's
 */
export function defineSite(site: Site): Site {
  const result = siteSchema.safeParse(site);
  if (result.success) return Object.freeze({ ...site });
  throw new TypeError(
    `Site definition ${JSON.stringify(site.host)}: ${result.error.issues.map(describeIssue).join('; ')}`,
  );
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.') || 'it';
  if (issue.code === 'custom') return `${place} ${issue.message}`;
  if (issue.code === 'unrecognized_keys') return `${place} has the unknown field ${issue.keys.join(', ')}`;
  const inner =
    issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join(', ') : issue.message;
  return `${place} is wrong: ${inner}`;
}
