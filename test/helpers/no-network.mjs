// Loaded before the program: whatever would reach the network is written to the file in NETWORK_LOG and refused.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const refuse = name =>
  function refused() {
    appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
    throw new Error(`${name} was called`);
  };

const DOORS = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect', 'createServer'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
};
for (const [name, verbs] of Object.entries(DOORS)) {
  const module = require(name);
  for (const verb of verbs) module[verb] = refuse(`${name} ${verb}`);
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect');
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  Object.defineProperty(globalThis, name, { value: refuse(name), configurable: true, writable: true });
syncBuiltinESMExports();
