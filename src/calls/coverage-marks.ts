import type { Heard } from '../simulator/heard.ts';

/**
 * What a happening shows to have been come by, as marks that `coverageItems` knows.
 *
 * Ways out are known by their place in the file, which is theirs alone; answers of the world by
 * their step, since an outcome that nobody wrote has no place.
 */
export function coverageMarks(heard: Heard): readonly string[] {
  const { step } = heard;
  switch (heard.kind) {
    case 'entered': {
      const { kind, at } = heard.by;
      return kind === 'start' ? [`step ${step}`] : [`step ${step}`, `way ${at.start}`];
    }
    case 'repeated':
      return [`way ${heard.by.at.start}`];
    case 'taken':
      return [`option ${heard.at.start}`];
    case 'noInput':
    case 'noMatch': {
      const isLast = heard.count >= heard.limit;
      return [`${heard.kind} ${step}`, ...(isLast ? [`exhausted ${step}`] : [])];
    }
    case 'answered':
      return [`answer ${step} ${heard.outcome}`];
    case 'hours':
      return [`hours ${heard.schedule} ${heard.state}`];
    case 'over':
      // A way that leads nowhere was taken all the same: its target is where the call then ends.
      return heard.end.fault === undefined ? [] : [`way ${heard.at.start}`];
    default:
      return [];
  }
}
