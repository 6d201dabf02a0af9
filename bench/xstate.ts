/** What of the package `xstate` 5 is measured: pure steps through a machine. */
export type Xstate = {
  readonly createMachine: (config: object) => Machine;
  readonly assign: (
    make: (at: { readonly context: MenuContext }) => Partial<MenuContext>,
  ) => object;
  readonly initialTransition: (machine: Machine, input: MenuInput) => readonly [Snapshot, unknown];
  readonly transition: (
    machine: Machine,
    snapshot: Snapshot,
    event: { readonly type: string },
  ) => readonly [Snapshot, unknown];
};

/** A machine, made and used by xstate alone. */
export type Machine = { readonly id: string };

/** Where a machine is. */
export type Snapshot = { readonly value: unknown; readonly status: string };

/** What a call meets with, as in our own world. */
export type MenuInput = {
  readonly outcomes: ReadonlyMap<string, string>;
  readonly hours: string;
};

/** What the machine of a menu remembers. */
export type MenuContext = MenuInput & { readonly noInputs: number; readonly noMatches: number };
