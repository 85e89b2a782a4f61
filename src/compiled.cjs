'use strict';
const {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname } = require('node:path');

/** So long what no start has written anew is kept: a week, in milliseconds. */
const MOST_AGE = 7 * 24 * 3600 * 1000;

/** Makes a folder and those above it, one by one: in a place such as /proc Node's own way tries for ever. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Removes what older bundles have left in a cache; of two bundles that are in use neither takes the other's. */
function forgetOld(cache, bundle) {
  const ofBundle = new Set(readdirSync(bundle));
  const ages = readdirSync(cache).map(name => ({ name, at: statSync(cache + name).mtimeMs }));
  const latest = Math.max(...ages.map(({ at }) => at));
  for (const { name, at } of ages)
    if (!ofBundle.has(name) && latest - at > MOST_AGE) rmSync(cache + name, { force: true });
}

/**
 * Keeps code that V8 has compiled for the files of a bundle, each under its name; both folders end with a separator.
 * Without a folder to write to every start compiles again, a little slower.
 */
module.exports = (cache, bundle) => {
  const scripts = new Map();
  return {
    add: (name, script) => scripts.set(name, script),
    /** Writes what was added, with all functions that ran up to now. */
    write: () => {
      if (scripts.size === 0) return;
      try {
        makeFolder(cache);
        for (const [name, script] of scripts) {
          const fresh = `${cache}${name}.${process.pid}`;
          writeFileSync(fresh, script.createCachedData());
          renameSync(fresh, cache + name);
        }
        forgetOld(cache, bundle);
      } catch {
        // A full or read-only disk.
      }
      scripts.clear();
    },
  };
};
