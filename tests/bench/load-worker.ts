import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../data/gazetteer/load.ts';

// A thread begins without what others have compiled: so it loads as a page does, once and cold.
const start = performance.now();
loadGazetteer(workerData);
parentPort?.postMessage(performance.now() - start);
