export { SAMPLE_PACK as pack } from '../fixtures/sample-pack.ts';
