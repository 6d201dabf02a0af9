/**
 * Who decides whether a move is made, and what must come of it.
 *
 * `hopeful`: one good move is enough, and one good result of it (everything goes well).
 * `chosen`: the caller picks it, and the world picks its result: one good move is enough, all of
 * whose results are good. `adverse`: the world may make it whenever it is possible, so it has to
 * lead to the goal, with all of its results. `failure`: the same, but it happens only so many times
 * in a call. `never`: it is not made.
 */
export type Role = 'never' | 'hopeful' | 'chosen' | 'adverse' | 'failure';
