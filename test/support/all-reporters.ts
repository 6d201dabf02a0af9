import concise from '../../src/reporters/concise.ts';
import github from '../../src/reporters/github.ts';
import gitlab from '../../src/reporters/gitlab.ts';
import json from '../../src/reporters/json.ts';
import junit from '../../src/reporters/junit.ts';
import pretty from '../../src/reporters/pretty.ts';
import sarif from '../../src/reporters/sarif.ts';

/** Every reporter, whatever the registry holds. */
export const allReporters = [concise, github, gitlab, json, junit, pretty, sarif];
