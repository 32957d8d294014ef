/** The rules in the order in which they run. */
import { figureCaption } from './figure-caption.ts';
import { hidden } from './hidden.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [hidden, figureCaption];

/** Raise it whenever a rule is added, goes or changes what it finds: it is kept with every article. */
export const rulesetVersion = '1.0.0';
