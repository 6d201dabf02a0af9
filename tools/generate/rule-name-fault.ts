/**
 * What is wrong with a name for a rule, or `undefined` when it will do: a rule is named after the
 * fault, so that "ignore dead-end" reads well, in kebab case and in 3 to 40 letters.
 */
export function ruleNameFault(id: string): string | undefined {
  if (id === '') return 'it needs a name';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" is not in kebab case: write lower-case words with "-" between them`;
  }
  if (id.length < 3 || id.length > 40) return `"${id}" has ${id.length} letters: take 3 to 40`;
  if (/^(disallow|banned|no-more)-/.test(id) || id.endsWith('-rule')) {
    return `"${id}" does not name a fault: a rule is called what is wrong, as "dead-end" is`;
  }
  // These files of src/rules are no rules, and the registry's names must be free.
  if (id === 'rule' || id === 'rules' || id === 'index')
    return `"${id}" is the name of another file`;
  return undefined;
}
