import { render } from 'ink';
import { themeOf } from './theme-of.ts';
import { WalkApp, type WalkSource } from './walk-app.tsx';

/** The streams that the walk is shown on. */
export type WalkStreams = {
  readonly stdin: NodeJS.ReadStream;
  /** Gets every frame whole, in one piece, and puts it on the terminal. */
  readonly stdout: NodeJS.WriteStream;
};

/**
 * Shows a walk until the function that it gives is called; keys are read one by one meanwhile.
 *
 * @param failed Told of what went wrong while drawing; nothing is shown after that.
 */
export function showWalk(
  source: WalkSource,
  { stdin, stdout }: WalkStreams,
  { color, failed }: { readonly color: boolean; readonly failed: (error: unknown) => void },
): () => void {
  const shown = render(<WalkApp source={source} theme={themeOf(color)} />, {
    stdin,
    stdout,
    // Each frame is handed over whole and at once: whoever gets it knows best how to draw it.
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  shown.waitUntilExit().catch(failed);
  return shown.unmount;
}
