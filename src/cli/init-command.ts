import { absolutePath } from './absolute-path.ts';
import { defineCommand } from './command.ts';
import { FIRST_FLOW } from './first-flow.ts';
import { FIRST_SETTINGS } from './first-settings.ts';
import { say } from './say.ts';
import { show } from './show.ts';
import { UserError } from './user-error.ts';

/** Writes the first settings and the first flow. */
export default defineCommand({
  name: 'init',
  summary: 'Write a first flow and settings into the working directory',
  args: '',
  argsSay: '',
  flags: {},
  examples: [{ run: 'presszero init', says: 'writes presszero.config.yaml and first.ivr.yaml' }],
  async run(_, world) {
    const files = [
      { name: 'presszero.config.yaml', text: FIRST_SETTINGS },
      { name: 'first.ivr.yaml', text: FIRST_FLOW },
    ].map((file) => ({ ...file, path: absolutePath(world.cwd, file.name) }));
    const there = files.find(({ path }) => world.kindOf(path) !== undefined);
    if (there !== undefined) {
      throw new UserError(`"${there.name}" is there already: nothing was written`);
    }
    for (const { name, path, text } of files) {
      const made = world.createText(path, text);
      if (!made.ok) throw new UserError(`"${name}" ${made.why}`);
      show(world, [`wrote ${name}`]);
    }
    say(world, 'now try "presszero lint"');
    return 0;
  },
});
