import type { Located } from '../../text/located.ts';
import type { MapTree } from '../../text/tree.ts';

/** A flow as it lies in a file, before it is read. */
export type FoundFlow = {
  readonly tree: MapTree;
  /** `actions`: the flow language; `modules`: the export of before 2021. */
  readonly dialect: 'actions' | 'modules';
  /** What that which holds the flow calls it: a reply of the API, a resource of a template. */
  readonly name: Located<string> | undefined;
  /** What it says the flow is for, such as `CONTACT_FLOW`, `CUSTOMER_QUEUE` or `MODULE`. */
  readonly purpose: string | undefined;
};
