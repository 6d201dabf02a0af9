import { rooms } from '../laws/rooms.ts';

/** The table of the folders of `src` for `docs/architecture.md`. */
export function roomsTable(): string {
  const rows = Object.entries(rooms).map(([name, { holds, imports, packages }]) => {
    const from = name === 'cli' ? 'everything above' : imports.join(', ') || 'nothing';
    return `| \`${name}/\` | ${holds} | ${from} | ${packages.map(placed).join(', ')} |`;
  });
  return ['| folder | holds | may import | keeps to itself |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function placed(entry: string): string {
  const [name, file] = entry.split(' in ');
  return file === undefined ? `\`${name}\`` : `\`${name}\` (\`${file.split('/').pop()}\` alone)`;
}
