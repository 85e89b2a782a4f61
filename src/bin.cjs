#!/usr/bin/env node
/* The program's first lines: old syntax on purpose, so that an old Node says what is wrong instead of "SyntaxError". */
var fs = require('fs');
var path = require('path');

var version = process.versions.node.split('.').map(Number);
var folder = path.dirname(__dirname) + path.sep + 'dist' + path.sep;
var entry = 'cli.cjs';

if (version[0] < 22 || (version[0] === 22 && version[1] < 13)) {
  console.error(
    'Rapport needs Node 22.13 or newer, and this is Node ' + process.versions.node + '.\n' +
      'In a checkout of Rapport, "npm ci" and then "npm start" bring their own Node.'
  );
  process.exitCode = 2;
} else if (!fs.existsSync(folder + entry)) {
  console.error('Rapport is not built yet.\nRun "npm run build" in ' + path.dirname(__dirname) + ', or "npm start".');
  process.exitCode = 2;
} else {
  require('./load.cjs')({
    folder: folder,
    entry: entry,
    cache: [cacheDir(), process.version + '-' + process.arch, command(), ''].join(path.sep)
  });
}

/* What is compiled is kept for each command, since each needs other functions. */
function command() {
  var first = process.argv[2] || '';
  return /^[a-z]{1,20}$/.test(first) ? first : 'home';
}

/* Compiled code belongs to the user, not to the installation, which may be read-only. */
function cacheDir() {
  var env = process.env;
  var home = env.HOME || require('os').homedir();
  var base =
    process.platform === 'win32'
      ? env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : env.XDG_CACHE_HOME || path.join(home, '.cache');
  return path.join(base, 'rapport', 'compiled');
}
