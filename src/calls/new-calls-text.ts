import { yamlScalar } from './yaml-scalar.ts';

/**
 * A new file of calls.
 *
 * @param flow The flow, as seen from the file's folder.
 * @param calls The calls, each as `callText` writes it with an indent of two.
 */
export function newCallsText(flow: string, calls: readonly string[]): string {
  return `flow: ${yamlScalar(flow)}\ncalls:\n${calls.join('')}`;
}
