import { registries } from './generate/registries.ts';
import { tellGenerated } from './generate/tell-generated.ts';
import { readSources } from './read-sources.ts';

tellGenerated(registries(readSources('.')), []);
