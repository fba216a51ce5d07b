// A fixed order of ids and dates that belongs to no language.
/**
 * The order of two ids or dates, by code unit: for `sort`, where any fixed order will do. The order of a
 * language, which readers look names up by, takes a slow phone a few frames to begin.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
