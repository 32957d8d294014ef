/** How many pages a run may still visit; shared by everybody who works for it. */
export interface PageBudget {
  /** As far as is known; 0 when it is spent. */
  readonly left: number;
  /** Takes one page; false when none is left. */
  take(): Promise<boolean>;
  /** For a page that was taken and not visited. */
  giveBack(): void;
}

/** The budget of a run that works alone, and the one that a run's parent process keeps for all its workers. */
export class CountedBudget implements PageBudget {
  #left: number;

  /** @param pages null for no limit */
  constructor(pages: number | null) {
    this.#left = pages ?? Infinity;
  }

  get left(): number {
    return this.#left;
  }

  take(): Promise<boolean> {
    return Promise.resolve(this.takeNow());
  }

  takeNow(): boolean {
    if (this.#left <= 0) return false;
    this.#left--;
    return true;
  }

  giveBack(): void {
    this.#left++;
  }
}
