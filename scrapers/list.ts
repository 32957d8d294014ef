/** All sites that the general way needs help with. A new file here belongs on the list; a test sees to it. */
import type { Site } from '../src/site/define-site.ts';

export const sites: readonly Site[] = [];
