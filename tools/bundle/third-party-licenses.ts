import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages whose files are in the bundles, as one text, in the order of the
 * packages' names.
 *
 * @param files The files that went into the bundles.
 * @throws {Error} If a package has no text of its licence.
 */
export function thirdPartyLicenses(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as { name: string; version: string; license: string };
      return `${name} ${version} (${license})\n\n${licenseText(folder).trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
}

function licenseText(folder: string): string {
  const name = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (name === undefined || !existsSync(join(folder, name))) {
    throw new Error(`Cannot find the text of the licence in ${folder}`);
  }
  return readFileSync(join(folder, name), 'utf8');
}
