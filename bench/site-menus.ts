import type { Site } from './site.ts';
import type { Department } from './themes.ts';

/**
 * The menus of one house as steps of a flow file: the main menu, its five departments, and a third
 * level behind two of them; eight steps, written in the ways that people write menus.
 */
export function siteMenus(site: Site): readonly string[] {
  return [
    mainMenu(site),
    ...site.theme.departments.map((department, index) =>
      index < 2 ? withTopic(site, department) : readOut(site, department),
    ),
    ...site.theme.departments.slice(0, 2).map((department) => topic(site, department)),
  ];
}

function mainMenu({ id, theme }: Site): string {
  const options = theme.departments.map(
    (department, index) =>
      `      "${index + 1}": { label: ${department.label}, goto: ${id}-${department.id} }\n`,
  );
  return `\
  ${id}-main:
    type: menu
    prompt:
      intro: What are you calling about? You reach a person with 0 at any time.
      options: spoken
    options:
${options.join('')}`;
}

/** A menu whose options are read out from their labels, one of them a menu of its own. */
function withTopic({ id }: Site, { id: own, label, reasons }: Department): string {
  return `\
  ${id}-${own}:
    type: menu
    prompt: { intro: "${label}. What is it about?", options: spoken }
    options:
      "1": { label: About ${reasons[0]}, goto: ${id}-${own}-more }
      "2": { label: About ${reasons[1]}, goto: ${id}-number }
      "3": { label: About ${reasons[2]}, goto: ${id}-service }
      "4": { label: About ${reasons[3]}, goto: ${id}-expert }
    noInput: { prompt: "${label}: I did not hear anything, sorry." }
    timeout: 8s
`;
}

/** A menu whose prompt is one text, folded over lines. */
function readOut({ id }: Site, { id: own, label, reasons }: Department): string {
  return `\
  ${id}-${own}:
    type: menu
    # The words are those of the recording of last spring.
    prompt: >-
      ${label}. For ${reasons[0]}, press 1. For ${reasons[1]}, press 2.
      For ${reasons[2]}, press 3. For ${reasons[3]}, press 4.
      For a person, press 0.
    options:
      "1": ${id}-number
      "2": ${id}-service
      "3": ${id}-callback
      "4": ${id}-expert
`;
}

/** The third level. */
function topic({ id }: Site, { id: own, reasons }: Department): string {
  return `\
  ${id}-${own}-more:
    type: menu
    prompt: { intro: "You call about ${reasons[0]}. How can we help?", options: spoken }
    options:
      "1": { label: To report ${reasons[0]}, goto: ${id}-service, prompt: One moment please. }
      "2": { label: To hear how it stands, goto: ${id}-number }
      "3": { label: To be called back, goto: ${id}-callback }
    noMatch:
      - { attempt: 1, prompt: "Sorry, please press 1, 2 or 3." }
      - { attempt: 2, prompt: "Sorry, I still did not get that.", reprompt: false }
    maxNoMatch: 3
`;
}
