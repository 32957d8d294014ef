/** Stands in for the cleaner: makes a page with a WeakRef to it, as jsdom does, and says how many earlier ones are still in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const pages: WeakRef<object>[] = [];

export default function countKept(): unknown {
  collect();
  const kept = pages.filter((page) => page.deref() !== undefined).length;
  pages.push(new WeakRef({}));
  return { outcome: { outcome: 'article', reason: null, message: String(kept) }, links: [], signs: null };
}
