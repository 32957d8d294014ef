/** Every hostile case, in the order of the table. */
import { addressCases } from './cases/addresses.ts';
import { attackCases } from './cases/attacks.ts';
import { browserLimitCases } from './cases/browser-limits.ts';
import { browserCases } from './cases/browser.ts';
import { charsetCases } from './cases/charsets.ts';
import { containerCases } from './cases/containers.ts';
import { guardCases } from './cases/guards.ts';
import { httpCases } from './cases/http.ts';
import { limitCases } from './cases/limits.ts';
import { machineCases } from './cases/machine.ts';
import { markupCases } from './cases/markup.ts';
import { operationCases } from './cases/operations.ts';
import { safeOutputCases } from './cases/safe-output.ts';
import { transportCases } from './cases/transport.ts';
import { wallCases } from './cases/walls.ts';
import type { HostileCase } from './hostile-case.ts';

export const allCases: readonly HostileCase[] = [
  ...addressCases,
  ...guardCases,
  ...limitCases,
  ...httpCases,
  ...transportCases,
  ...charsetCases,
  ...wallCases,
  ...markupCases,
  ...safeOutputCases,
  ...attackCases,
  ...operationCases,
  ...machineCases,
  ...containerCases,
  ...browserCases,
  ...browserLimitCases,
];
