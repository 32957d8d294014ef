/**
 * Sequential watching of a share: the CUSUM of log-likelihood ratios (E. S. Page, "Continuous inspection schemes", Biometrika
 * 41, 1954), for yes-or-no observations as in M. R. Reynolds and Z. G. Stoumbos, "A CUSUM chart for monitoring a proportion
 * when inspecting continuously", Journal of Quality Technology 31, 1999. When the share is what it was, the mean number of
 * observations until an alarm is at least e^threshold (G. Lorden, Annals of Mathematical Statistics 42, 1971).
 */

/** ln 100,000: one sign of one host raises a false alarm in 100,000 pages, or less often. */
export const alarmThreshold = Math.log(100_000);

/**
 * The share to test for. A quarter of the pages that did not show the sign still do not: smaller changes are not worth an alarm, larger
 * ones are noticed as fast.
 */
export function changedShare(usual: number): number {
  return 1 - (1 - usual) / 4;
}

/** The sum after one more page. `usual` is the share of pages that show the sign, strictly between 0 and 1. */
export function stepCusum(sum: number, isHit: boolean, usual: number): number {
  const changed = changedShare(usual);
  const ratio = isHit ? changed / usual : (1 - changed) / (1 - usual);
  return Math.max(0, sum + Math.log(ratio));
}

/** Estimate of a share from counts, drawn to the middle for few pages (A. Agresti and B. A. Coull, The American Statistician 52, 1998). */
export function shareOf(hits: number, pages: number): number {
  return (hits + 2) / (pages + 4);
}
