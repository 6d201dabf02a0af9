#!/usr/bin/env node
'use strict';
// Starts the program from V8's compiled code where that lies beside it and is of this very Node,
// and from its text otherwise. docs/decisions/0002-one-file-and-a-code-cache.md tells why and how much it saves.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Hot functions are optimised ten times later than usual: most runs are over before that pays, and
// on a small machine the optimiser takes the time away from the program. V8 complains about flags
// that it does not know, so only engines that were tried get one: those of Node 20, 22 and 24.
const lateFlags = {
  11: '--interrupt-budget=660000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
};
const lateFlag = lateFlags[Number.parseInt(process.versions.v8, 10)];
if (lateFlag !== undefined) setFlagsFromString(lateFlag);

// Each tag names the text that the code was compiled from, because V8 compares only its length.
const tags = {
  'program.cjs': 'TAG_OF_program.cjs',
  'compiler.cjs': 'TAG_OF_compiler.cjs',
};

compiled('program.cjs')(exports, require, module, __filename, __dirname, importPart);

/** Parts that hold a compiler are started as the program is. */
function importPart(part) {
  const name = basename(part);
  if (tags[name] === undefined) return import(part);
  const made = { exports: {} };
  compiled(name)(made.exports, require, made);
  return Promise.resolve(made.exports);
}

/** The function that a file comes to. */
function compiled(name) {
  const file = join(__dirname, name);
  const cache = `${file}-${process.version}-${process.arch}-${tags[name]}.cache`;
  let cachedData;
  try {
    cachedData = readFileSync(cache);
  } catch {
    // The first run of this Node, or a folder that may not be written.
  }
  // The bundler writes ASCII alone, and one byte a letter is the fastest to read.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) {
    process.on('exit', (exitCode) => keepCode(script, cache, exitCode));
  }
  return script.runInThisContext();
}

/**
 * After a lint the functions that a lint needs are compiled: that is the code worth keeping. Its
 * name may be left out before the path.
 */
function keepCode(script, cache, exitCode) {
  const [first = ''] = process.argv.slice(2);
  if (exitCode > 1 || !(first === 'lint' || existsSync(first))) return;
  try {
    const half = `${cache}.${process.pid}`;
    writeFileSync(half, script.createCachedData());
    renameSync(half, cache);
  } catch {
    // Without the cache all works, only later.
  }
}
