/** Every hostile case, in the order of the table. */
import { addressCases } from './cases/addresses.ts';
import { httpCases } from './cases/http.ts';
import type { HostileCase } from './hostile-case.ts';

export const allCases: readonly HostileCase[] = [...addressCases, ...httpCases];
