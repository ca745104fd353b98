/** How many places of each subject a frame tells of at most: more than a strip can show apart. */
export const PLACES_MAX = 50;
