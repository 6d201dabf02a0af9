/**
 * What the user asked for cannot be done: thrown where it is seen, told once by `main`, exit 2.
 *
 * The message may hold untrusted text; whoever prints it makes it visible. Know it by its name: a
 * command that is bundled apart has a class of its own.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
