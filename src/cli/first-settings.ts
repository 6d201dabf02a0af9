import { dedent } from '../text/dedent.ts';

/** The settings that `presszero init` writes. */
export const FIRST_SETTINGS = dedent`
  # yaml-language-server: $schema=./node_modules/presszero/schemas/settings.schema.json

  # minimal: what does not work at all; recommended; strict: everything, warnings as errors
  extends: [recommended]

  # Set a rule to error, warning, info or off. "presszero rules" lists them all.
  rules: {}
`;
