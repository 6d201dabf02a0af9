/**
 * How deep values may be nested: our choice. A flow file needs fewer
 * than ten levels.
 */
export const DEPTH_MAX = 100;
