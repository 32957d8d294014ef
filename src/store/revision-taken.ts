/**
 * Thrown when a row is added under a number that another text of the same article got meanwhile: by a process that saves to
 * another folder. Nothing is written; saved anew, the text gets the next number.
 */
export class RevisionTaken extends Error {
  override readonly name = 'RevisionTaken';

  constructor(id: string, revision: number) {
    super(`revision ${revision} of article ${id} is another text by now`);
  }
}
