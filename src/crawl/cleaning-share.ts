import { availableParallelism, totalmem } from 'node:os';

/** What one process may take for cleaning. */
export interface CleaningShare {
  readonly threads: number;
  /** Of one thread's objects; see MemoryWatch. */
  readonly memoryMb: number;
}

/** What a process takes besides its threads: the program, pages on their way, the state. */
const processMb = 192;
/** Below this a second thread would only take from the first one the memory for larger pages. */
const threadMb = 320;
/** What a thread takes besides its objects: young ones, code, the page's text. */
const besideObjectsMb = 96;
const mostThreads = 8;
const leastMemoryMb = 96;
const mostMemoryMb = 768;

/**
 * Divides what there is, so that the limit of a container ends the cleaning of a page (`parse-limit`) before the kernel ends the
 * process. `sharers` are the processes that divide it among themselves.
 */
export function cleaningShare({
  memoryBytes = memoryOfProcess(),
  cores = availableParallelism(),
  sharers = 1,
} = {}): CleaningShare {
  const forThreadsMb = memoryBytes / 2 ** 20 / sharers - processMb;
  const threads = Math.max(1, Math.min(cores, mostThreads, Math.floor(forThreadsMb / threadMb)));
  const objectsMb = Math.floor((forThreadsMb / threads - besideObjectsMb) * 0.8);
  return { threads, memoryMb: Math.max(leastMemoryMb, Math.min(objectsMb, mostMemoryMb)) };
}

/** The container's limit (cgroup) where there is one, else the machine's memory. */
function memoryOfProcess(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
