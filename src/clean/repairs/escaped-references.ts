import { decodeHTML } from 'entities';
import { editsOf, type RepairRule } from './repair-rule.ts';

const reference = /&(?:amp;)*(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/giu;
/** A text about markup shows references on purpose. */
const aboutMarkup = /\b(?:HTML|XML|XHTML|entit(?:y|ies)|escap(?:e|ed|ing)|ampersand|markup)\b/iu;

export const escapedReferences: RepairRule = {
  id: 'escaped-references',
  why: 'Character references in visible text were escaped twice: "&amp;quot;" shows as "&quot;".',
  *find(text) {
    if (!text.includes('&') || aboutMarkup.test(text)) return;
    yield* editsOf(text, reference, ([found]) => decodeHTML(found));
  },
};
