#!/usr/bin/env node
/* The program's first lines: old syntax on purpose, so that an old Node says what is wrong instead of "SyntaxError". */
var fs = require('fs');
var path = require('path');
var url = require('url');

var version = process.versions.node.split('.').map(Number);
var entry = path.join(__dirname, '..', 'dist', 'cli.js');

if (version[0] < 22 || (version[0] === 22 && version[1] < 13)) {
  console.error(
    'Rapport needs Node 22.13 or newer, and this is Node ' + process.versions.node + '.\n' +
      'In a checkout of Rapport, "npm ci" and then "npm start" bring their own Node.'
  );
  process.exitCode = 2;
} else if (!fs.existsSync(entry)) {
  console.error('Rapport is not built yet.\nRun "npm run build" in ' + path.join(__dirname, '..') + ', or "npm start".');
  process.exitCode = 2;
} else {
  try {
    require('module').enableCompileCache(cacheDir());
  } catch (error) {
    /* Without a home folder it starts a little slower. */
  }
  import(url.pathToFileURL(entry).href);
}

/* Compiled code belongs to the user, not to the installation, which may be read-only. */
function cacheDir() {
  var env = process.env;
  var home = require('os').homedir();
  var base =
    process.platform === 'win32'
      ? env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : env.XDG_CACHE_HOME || path.join(home, '.cache');
  return path.join(base, 'rapport', 'compiled');
}
