#!/usr/bin/env node
/*
 * The program's first lines: old syntax on purpose, so that an old Node says what is wrong instead of "SyntaxError".
 * What every start needs is here, for a second file takes longer to find than to run.
 */
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
  run([cacheDir(), process.version + '-' + process.arch, command(), ''].join(path.sep));
}

/*
 * Runs the bundled program with the code that V8 compiled for it last time. Node's own compile cache keeps what is
 * compiled while a file loads; here the functions that ran are kept too, which halves the time of a first judgement.
 * The bundle's files are named after their content and written in ASCII; `cache` is the folder of what is compiled for
 * this use of them, with a separator at the end.
 */
function run(cache) {
  var Script = require('vm').Script;
  var head = Buffer.from('(function(exports,require,module,__filename,__dirname){');
  var tail = Buffer.from('\n})');
  var loaded = Object.create(null);
  var compiled;

  load(entry);

  function load(name) {
    if (loaded[name] !== undefined) return loaded[name].exports;
    var module = (loaded[name] = { exports: {} });
    var filename = folder + name;
    var cachedData = name === entry ? undefined : bytesOf(cache + name);
    var code = Buffer.concat([head, fs.readFileSync(filename), tail]).latin1Slice();
    var script = new Script(code, { filename: filename, cachedData: cachedData });
    if (name !== entry && (cachedData === undefined || script.cachedDataRejected)) keep(name, script);
    script.runInThisContext()(module.exports, find, module, filename, folder);
    return module.exports;
  }

  function find(id) {
    return id[0] === '.' ? load(id.slice(2)) : require(id);
  }

  /* Code that was compiled anew is written at the end, or when a program that runs on has what it needs to start. */
  function keep(name, script) {
    if (compiled === undefined) {
      compiled = require('./compiled.cjs')(cache, folder);
      process.once('exit', compiled.write);
      setTimeout(compiled.write, 2000).unref();
    }
    compiled.add(name, script);
  }
}

/* The bytes of a file; undefined when it cannot be read. */
function bytesOf(file) {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    return undefined;
  }
}

/* What is compiled is kept for each command, since each needs other functions. */
function command() {
  var first = process.argv[2] || '';
  return /^[a-z]{1,20}$/.test(first) ? first : 'home';
}

/* The home folder that the system knows; without any, what is compiled does not outlive the next clean-up. */
function homeFolder() {
  var os = require('os');
  try {
    return os.homedir() || os.userInfo().homedir;
  } catch (error) {
    return os.tmpdir();
  }
}

/* Compiled code belongs to the user, not to the installation, which may be read-only. */
function cacheDir() {
  var env = process.env;
  var home = env.HOME || homeFolder();
  var base =
    process.platform === 'win32'
      ? env.LOCALAPPDATA || path.join(home, 'AppData', 'Local')
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : env.XDG_CACHE_HOME || home + path.sep + '.cache';
  return [base, 'rapport', 'compiled'].join(path.sep);
}
