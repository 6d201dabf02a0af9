/**
 * The globs without braces that a glob with braces stands for, from left to right:
 * `{a,b}.yaml` gives `a.yaml` and `b.yaml`.
 *
 * Gives the glob as it is when a brace stays open, or when it stands for more than 256 globs.
 */
export function braceForms(pattern: string): readonly string[] {
  let forms: readonly string[] = [''];
  const outer: { forms: readonly string[]; ready: readonly string[] }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at] ?? '';
    if (letter === '{') {
      outer.push({ forms, ready: [] });
      forms = [''];
    } else if (letter === ',' && outer.length > 0) {
      const open = outer.pop();
      if (open !== undefined) outer.push({ forms: open.forms, ready: [...open.ready, ...forms] });
      forms = [''];
    } else if (letter === '}' && outer.length > 0) {
      const open = outer.pop();
      const chosen = [...(open?.ready ?? []), ...forms];
      if (chosen.length * (open?.forms.length ?? 0) > FORMS_MAX) return [pattern];
      forms = (open?.forms ?? []).flatMap((form) => chosen.map((choice) => form + choice));
    } else {
      const isEscape = letter === '\\';
      const text = isEscape ? pattern.slice(at, at + 2) : letter;
      if (isEscape) at += 1;
      forms = forms.map((form) => form + text);
    }
  }
  return outer.length > 0 ? [pattern] : forms;
}

const FORMS_MAX = 256;
