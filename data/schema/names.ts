import * as v from 'valibot';

export const Names = v.array(v.unknown());
