/**
 * A set of valuations: bit `i` of word `i >> 5` stands for valuation `i`. As many words as the
 * space needs; the bits above its size are 0.
 */
export type Bits = Uint32Array<ArrayBuffer>;
