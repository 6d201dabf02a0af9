/**
 * Who or what makes a move: the flow itself, the caller with a key, by silence, by a wrong key or
 * with the digits that are asked for, or the world (hours, conditions, back ends, people).
 */
export const MOVER = { flow: 0, key: 1, silence: 2, wrongKey: 3, digits: 4, world: 5 } as const;
