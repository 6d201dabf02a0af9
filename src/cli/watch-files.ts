import { watch } from 'chokidar';

/** Files that are watched for changes. */
export type FileWatch = {
  /** Watches more files; those that are watched already stay so. */
  readonly add: (files: readonly string[]) => void;
  readonly close: () => void;
};

/**
 * Tells whenever one of some files changes or goes away, and once for what comes close together:
 * editors write in several steps, and some put a new file in the place of the old one.
 */
export function watchFiles(files: readonly string[], changed: () => void): FileWatch {
  let due: NodeJS.Timeout | undefined;
  const watcher = watch([...files], { ignoreInitial: true });
  const wait = (): void => {
    clearTimeout(due);
    due = setTimeout(changed, QUIET_MS);
  };
  watcher.on('add', wait).on('change', wait).on('unlink', wait);
  // A file that cannot be watched is no reason to end a walk.
  watcher.on('error', () => undefined);
  return {
    add: (more) => void watcher.add([...more]),
    close() {
      clearTimeout(due);
      void watcher.close();
    },
  };
}

/** Longer than an editor takes between two steps of saving, shorter than anybody waits. */
const QUIET_MS = 80;
