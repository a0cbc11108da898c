// Asks the worker, and forgets answers to what is no longer typed.
import { workerAddress } from '../worker-address.js';

export class Asking {
  /** @param {(data: object) => void} told is given everything that the worker says, asked for or not. */
  constructor({ worker, index, texts }, told) {
    this.told = told;
    /** Is given the results of the last question again when more of what they say has come. */
    this.whole = () => {};
    this.files = { index, texts };
    this.script = worker;
    this.last = 0;
    this.waiting = new Map();
  }

  /** @returns {Promise<object|null>} the results; null when another text has been asked since. */
  ask(text) {
    this.worker ??= this.#start();
    const id = ++this.last;
    return new Promise((answer) => {
      this.waiting.set(id, answer);
      this.worker.postMessage({ ...this.files, id, text });
    });
  }

  #start() {
    const worker = new Worker(workerAddress(this.script));
    worker.addEventListener('message', ({ data }) => this.#tell(data));
    worker.addEventListener('error', () => {
      this.worker = undefined;
      this.#tell({ id: this.last, failed: 'worker' });
    });
    return worker;
  }

  #tell(data) {
    if (data.completes) {
      if (data.id === this.last) this.whole(data);
      return;
    }
    this.told(data);
    for (const [id, answer] of this.waiting) {
      if (id > data.id) continue;
      this.waiting.delete(id);
      answer(id === data.id && id === this.last ? data : null);
    }
  }
}
