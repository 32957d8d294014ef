/** The templates of sites, kept in the store: learned where a page is settled, asked before one is cleaned. */
import { hostOf } from '../article/url-identity.ts';
import {
  learnTemplate,
  newTemplate,
  type SiteTemplate,
  type TemplateLesson,
} from '../clean/templates/site-template.ts';
import type { HostLesson } from '../store/host-memory.ts';

/** Name of what is remembered of a host for this purpose. */
const templateKind = 'template';

export function templateHostLesson(host: string, lesson: TemplateLesson): HostLesson {
  return {
    host,
    kind: templateKind,
    learn: (before) => ({ after: learnTemplate(templateFrom(before) ?? newTemplate, lesson), events: [] }),
  };
}

/** What another version remembered is forgotten: the site is learned anew. */
function templateFrom(memory: unknown): SiteTemplate | null {
  const isKnown = (memory as Partial<SiteTemplate> | null)?.version === 1;
  return isKnown ? (memory as SiteTemplate) : null;
}

export interface TemplateStore {
  hostMemory(host: string, kind: string): Promise<unknown>;
}

export function templatesIn(store: TemplateStore): (url: string) => Promise<SiteTemplate | null> {
  return async (url) => {
    const host = hostOf(url);
    return host === null ? null : templateFrom(await store.hostMemory(host, templateKind));
  };
}
