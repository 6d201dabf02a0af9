/**
 * All of TypeScript's library that expressions see. The compiler asks for the empty ones by name;
 * what is not declared here does not exist for a condition.
 */
export const LIB_TEXT = `
interface Array<T> { readonly length: number }
interface Boolean {}
interface CallableFunction {}
interface Function {}
interface IArguments {}
interface NewableFunction {}
interface Number {}
interface Object {}
interface RegExp {}
interface String {
  readonly length: number;
  startsWith(wanted: string): boolean;
  endsWith(wanted: string): boolean;
  includes(wanted: string): boolean;
}
`;
