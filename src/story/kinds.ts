// The closed lists of a story: certainties, ties, marks, charts. Plain words, no schema.

/** The five levels of how well a thing is known, from the firmest to the emptiest. */
export const CERTAINTIES = [
  'confirmed',
  'reported',
  'scheduled',
  'disputed',
  'undisclosed',
] as const;

/** What a tie between two ends says. */
export const TIE_KINDS = [
  'attends',
  'hosts',
  'leads',
  'speaks-for',
  'acts-for',
  'objects-to',
  'meets',
] as const;

/** Kinds of marks a chart can draw and an address can name. */
export const MARK_KINDS = [
  'actor',
  'venue',
  'tie',
  'event',
  'statement',
  'point',
  'version',
] as const;

/** Arrangements of the plan: its points, what became of them, who counts how many. */
export const SCENES = ['topics', 'revised', 'counts'] as const;

export const CHART_IDS = ['network', 'timeline', 'plan', 'map', 'statements'] as const;
