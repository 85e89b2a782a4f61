'use strict';
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** When a program that runs on has compiled what it needs to start, in milliseconds. */
const SETTLED = 2000;

/** What makes a function of a file, as Node does with such files. */
const HEAD = Buffer.from('(function(exports,require,module,__filename,__dirname){');
const TAIL = Buffer.from('\n})');

/** So long what no start has written anew is kept: a week, in milliseconds. */
const MOST_AGE = 7 * 24 * 3600 * 1000;

/** The bytes of a file; undefined when it cannot be read. */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Makes a folder and those above it, one by one: in a place such as /proc Node's own way tries for ever. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Runs a bundled program with the code that V8 compiled for it last time. Node's own compile cache keeps what is
 * compiled while a file loads; here the functions that ran are kept too, which halves the time of a first judgement.
 * `folder` holds the bundle, whose files are named after their content and written in ASCII, `cache` what is compiled
 * for this use of it, both with a separator at the end. Without a folder to write to it starts a little slower.
 */
module.exports = ({ folder, entry, cache }) => {
  const loaded = new Map();
  const compiled = new Map();

  const load = name => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = folder + name;
    const cachedData = name === entry ? undefined : bytesOf(cache + name);
    const code = Buffer.concat([HEAD, readFileSync(filename), TAIL]).latin1Slice();
    const script = new Script(code, { filename, cachedData });
    if (name !== entry && (cachedData === undefined || script.cachedDataRejected)) compiled.set(name, script);
    const find = id => (id.startsWith('./') ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, find, module, filename, folder);
    return module.exports;
  };

  /** Removes what older bundles have left; of two that are in use neither takes the other's. */
  const forget = () => {
    const ofBundle = new Set(readdirSync(folder));
    const ages = readdirSync(cache).map(name => ({ name, at: statSync(cache + name).mtimeMs }));
    const latest = Math.max(...ages.map(({ at }) => at));
    for (const { name, at } of ages)
      if (!ofBundle.has(name) && latest - at > MOST_AGE) rmSync(cache + name, { force: true });
  };

  const keep = () => {
    if (compiled.size === 0) return;
    try {
      makeFolder(cache);
      for (const [name, script] of compiled) {
        const fresh = `${cache}${name}.${process.pid}`;
        writeFileSync(fresh, script.createCachedData());
        renameSync(fresh, cache + name);
      }
      forget();
    } catch {
      // A full or read-only disk: the next start compiles again.
    }
    compiled.clear();
  };

  process.once('exit', keep);
  setTimeout(keep, SETTLED).unref();
  load(entry);
};
