import { parentPort } from 'node:worker_threads';
import { compressed } from './compress-file.ts';

parentPort?.on('message', (file: string) => parentPort?.postMessage(compressed(file)));
