/** The name of a step, unique within its flow; made by `toStepId` alone. */
export type StepId = string & { readonly __brand: 'StepId' };

/** Takes a name that a reader or an importer found for the name of a step. */
export function toStepId(name: string): StepId {
  return name as StepId;
}
