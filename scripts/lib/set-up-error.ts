/** A reason to stop that the person can act on: the message says what is wrong and what to do. */
export class SetUpError extends Error {}
