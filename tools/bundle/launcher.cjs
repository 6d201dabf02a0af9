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
  'schedule.cjs': 'TAG_OF_schedule.cjs',
  'holidays.cjs': 'TAG_OF_holidays.cjs',
  'walk.cjs': 'TAG_OF_walk.cjs',
  'screen.cjs': 'TAG_OF_screen.cjs',
};

const ofLint = new Set(['program.cjs', 'compiler.cjs']);

// What was started in this run, and what of it without its code.
const scripts = new Map();
const wanted = new Set();
const parts = {};

compiled('program.cjs')(exports, require, module, __filename, __dirname, importPart);

/** Large parts are started as the program is, once each; some take files from it. */
function importPart(part) {
  const name = basename(part);
  if (tags[name] === undefined) return import(part);
  parts[name] ??= startPart(name);
  return parts[name];
}

async function startPart(name) {
  const made = { exports: {} };
  compiled(name)(made.exports, require, made, importPart, module.exports.files);
  return made.exports;
}

/** The function that a file comes to. */
function compiled(name) {
  const file = join(__dirname, name);
  let cachedData;
  try {
    cachedData = readFileSync(cacheOf(name));
  } catch {
    // The first run of this Node, or a folder that may not be written.
  }
  // The bundler writes ASCII alone, and one byte a letter is the fastest to read.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  scripts.set(name, script);
  if (cachedData === undefined || script.cachedDataRejected) {
    if (wanted.size === 0) process.on('exit', keepCode);
    wanted.add(name);
  }
  return script.runInThisContext();
}

function cacheOf(name) {
  return join(__dirname, `${name}-${process.version}-${process.arch}-${tags[name]}.cache`);
}

/**
 * After a lint the functions that a lint needs are compiled: that is the code of the program and the
 * compiler that is worth keeping. Its name may be left out before the path. The other parts are a
 * walk's; one that is only told needs little of them, so the first on the screen keeps all anew.
 */
function keepCode(exitCode) {
  const [first = ''] = process.argv.slice(2);
  if (exitCode > 1) return;
  if (first === 'walk') {
    const parts = [...scripts.keys()].filter((name) => !ofLint.has(name));
    if (parts.some((name) => wanted.has(name))) parts.forEach(keepCodeOf);
  } else if (first === 'lint' || existsSync(first)) {
    [...wanted].filter((name) => ofLint.has(name)).forEach(keepCodeOf);
  }
}

function keepCodeOf(name) {
  try {
    const half = `${cacheOf(name)}.${process.pid}`;
    writeFileSync(half, scripts.get(name).createCachedData());
    renameSync(half, cacheOf(name));
  } catch {
    // Without the cache all works, only later.
  }
}
