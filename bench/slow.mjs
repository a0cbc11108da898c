// A slow line before a server: what a phone with little signal has. All that passes, a worker's requests too, is late and shares one rate,
// which the emulation in a browser does not do for workers. Like that, it says nothing of the time that opening a connection takes.
import { connect, createServer } from 'node:net';

/** Listens on loopback before another port; resolves to the listening server. */
export function slowLine({ to, port, latency, rate }) {
  // When the line is free again, in ms of this process.
  let free = 0;
  const server = createServer((phone) => {
    const host = connect(to, '127.0.0.1');
    phone.on('data', (data) => later(latency / 2, () => host.write(data)));
    host.on('data', (data) => {
      for (let at = 0; at < data.length; at += packet) {
        const part = data.subarray(at, at + packet);
        free = Math.max(free, performance.now()) + (part.length / rate) * 1000;
        later(free - performance.now() + latency / 2, () => phone.write(part));
      }
    });
    phone.on('close', () => host.destroy());
    host.on('close', () => later(Math.max(0, free - performance.now()) + latency / 2, () => phone.end()));
    for (const end of [phone, host]) end.on('error', () => end.destroy());
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));
}

const packet = 1400;

const later = (wait, send) => setTimeout(send, wait);
