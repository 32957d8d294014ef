/** The templates of sites, kept in the store: learned where a page is settled, asked before one is cleaned. */
import type { ArchiveIndex } from '../archive/index/archive-index.ts';
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

/** What is known of the site of an address; null when nothing is. */
export type TemplateFinder = (url: string) => Promise<SiteTemplate | null>;

export interface TemplateStore {
  hostMemory(host: string, kind: string): Promise<unknown>;
}

/** As each page finds it: others learn meanwhile. */
export function templatesIn(store: TemplateStore): TemplateFinder {
  return async (url) => {
    const host = hostOf(url);
    return host === null ? null : templateFrom(await store.hostMemory(host, templateKind));
  };
}

/** All of an archive as they are now. */
export async function readTemplates(index: Pick<ArchiveIndex, 'hostMemories'>): Promise<TemplateFinder> {
  const memories = await index.hostMemories(templateKind);
  const known = new Map(memories.map(({ host, value }) => [host, templateFrom(value)]));
  return (url) => Promise.resolve(known.get(hostOf(url) ?? '') ?? null);
}
