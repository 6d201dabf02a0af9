import { allGenerated } from './generate/all-generated.ts';
import { tellGenerated } from './generate/tell-generated.ts';

tellGenerated(allGenerated());
