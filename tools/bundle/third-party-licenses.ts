import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages whose files are in the bundles, as one text, in the order of the
 * packages' names.
 *
 * @param files The files that went into the bundles.
 * @throws {Error} If a package has no text of its licence and names none that we know.
 */
export function thirdPartyLicenses(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as About;
      const { name, version, license } = about;
      return `${name} ${version} (${license})\n\n${licenseText(folder, about).trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];
}

type About = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
};

/** A package that only names the MIT licence gets its words from our own, with its own author. */
function licenseText(folder: string, { license, author }: About): string {
  const name = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (name !== undefined) return readFileSync(join(folder, name), 'utf8');
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || holder === undefined) {
    throw new Error(`Cannot find the text of the licence in ${folder}`);
  }
  return readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
