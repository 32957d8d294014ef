/** How jobs that want the same host take turns; the same in all stores. Times in ms. */

/** A job counts as being at work when somebody looked for its work within this time. */
export const atWorkMs = 2_000;
/** How often that is noted. */
export const noteSeenMs = 500;
/** Whoever had the last turn and finds another job waiting steps back for so long; then the other one has had its chance. */
export const stepBackMs = 250;
/** A host that another job holds is looked at this often; less than the time that its holder steps back for. */
export const lookAgainMs = 150;
