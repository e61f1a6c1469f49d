// Looks at addresses of a server of this process: how long each took, by the clock and by the processor, and shares of many.
import { Agent, get as request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
export const hangUp = () => agent.destroy();

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One look at an address: what came, and how long it took in milliseconds. */
export const look = (base, address) =>
  new Promise((done, failed) => {
    const [begun, work] = [performance.now(), processor()];
    request(new URL(address, base), { agent }, (answer) => {
      const chunks = [];
      const first = performance.now() - begun;
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", failed);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        done({
          status: answer.statusCode,
          type: answer.headers["content-type"],
          location: answer.headers.location,
          body,
          first,
          whole: performance.now() - begun,
          work: processor() - work,
        });
      });
    }).on("error", failed);
  });

export const share = (times, part) => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
};
export const round = (ms) => ms.toFixed(ms < 10 ? 1 : 0);
/** "34 / 55 / 59": median, 95th and 99th percentile. */
export const three = (times) => [0.5, 0.95, 0.99].map((part) => round(share(times, part))).join(" / ");
