/**
 * The ways in which a call can be over, each a node of the state graph by its number.
 *
 * `human`: a person answered. `promised`: a message was taken or a call back promised.
 * `resolved`: the flow says that the caller was helped. `cutOff`: the flow hangs up on the caller.
 * `left`: the call went where this file does not show, such as another flow. `nowhere`: an outcome
 * leads to nothing.
 */
export const END = { human: 0, promised: 1, resolved: 2, cutOff: 3, left: 4, nowhere: 5 } as const;
