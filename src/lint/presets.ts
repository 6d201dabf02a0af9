/**
 * The names of the presets, from the gentlest on.
 *
 * `minimal` asks the rules without which a flow does not work at all, `recommended` all rules that
 * are not off by themselves, each at its own level, and `strict` all rules: those that are off by
 * themselves become warnings and those that are warnings become errors.
 */
export const PRESETS = ['minimal', 'recommended', 'strict'] as const;

/** The name of a preset. */
export type Preset = (typeof PRESETS)[number];
