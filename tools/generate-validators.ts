import { compileValidators } from './compile-validators.ts';
import { tellGenerated } from './generate/tell-generated.ts';

tellGenerated(compileValidators(), []);
