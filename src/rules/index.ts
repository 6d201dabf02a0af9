// Written by `npm run generate` from the files in this folder: change the files, not this list.
import ambiguousPrefix from './ambiguous-prefix.ts';
import bounceBack from './bounce-back.ts';
import callNeverEnds from './call-never-ends.ts';
import closedWithoutNextStep from './closed-without-next-step.ts';
import constantCondition from './constant-condition.ts';
import dataBeforeHuman from './data-before-human.ts';
import deadEnd from './dead-end.ts';
import duplicateKey from './duplicate-key.ts';
import errorLimitNotHuman from './error-limit-not-human.ts';
import faultyExpression from './faulty-expression.ts';
import faultySuppression from './faulty-suppression.ts';
import goalUnreachable from './goal-unreachable.ts';
import hashKeyComment from './hash-key-comment.ts';
import helplessCallerTrap from './helpless-caller-trap.ts';
import holdHangup from './hold-hangup.ts';
import hoursGap from './hours-gap.ts';
import humanNotGuaranteed from './human-not-guaranteed.ts';
import humanTooDeep from './human-too-deep.ts';
import humanUnreachable from './human-unreachable.ts';
import importLoss from './import-loss.ts';
import incompleteBranch from './incomplete-branch.ts';
import infeasibleBranch from './infeasible-branch.ts';
import lostCallerTrap from './lost-caller-trap.ts';
import menuTooDeep from './menu-too-deep.ts';
import missingNoInput from './missing-no-input.ts';
import missingNoMatch from './missing-no-match.ts';
import noBargeIn from './no-barge-in.ts';
import noExitLoop from './no-exit-loop.ts';
import noOperatorKey from './no-operator-key.ts';
import operatorKeyMisused from './operator-key-misused.ts';
import overlappingCases from './overlapping-cases.ts';
import retryCounterReset from './retry-counter-reset.ts';
import silentCallerTrap from './silent-caller-trap.ts';
import syntax from './syntax.ts';
import timeoutOutOfRange from './timeout-out-of-range.ts';
import tooManyOptions from './too-many-options.ts';
import tooManyStates from './too-many-states.ts';
import transferPingPong from './transfer-ping-pong.ts';
import trappedAtClosingTime from './trapped-at-closing-time.ts';
import unknownKey from './unknown-key.ts';
import unreachableStep from './unreachable-step.ts';
import unresolvedTarget from './unresolved-target.ts';
import unsetVariable from './unset-variable.ts';
import unusedDefinition from './unused-definition.ts';
import unusedSuppression from './unused-suppression.ts';
import unusedVariable from './unused-variable.ts';
import uselessCounter from './useless-counter.ts';
import zeroTimeLoop from './zero-time-loop.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order of their ids. */
export const rules: readonly Rule[] = [
  ambiguousPrefix,
  bounceBack,
  callNeverEnds,
  closedWithoutNextStep,
  constantCondition,
  dataBeforeHuman,
  deadEnd,
  duplicateKey,
  errorLimitNotHuman,
  faultyExpression,
  faultySuppression,
  goalUnreachable,
  hashKeyComment,
  helplessCallerTrap,
  holdHangup,
  hoursGap,
  humanNotGuaranteed,
  humanTooDeep,
  humanUnreachable,
  importLoss,
  incompleteBranch,
  infeasibleBranch,
  lostCallerTrap,
  menuTooDeep,
  missingNoInput,
  missingNoMatch,
  noBargeIn,
  noExitLoop,
  noOperatorKey,
  operatorKeyMisused,
  overlappingCases,
  retryCounterReset,
  silentCallerTrap,
  syntax,
  timeoutOutOfRange,
  tooManyOptions,
  tooManyStates,
  transferPingPong,
  trappedAtClosingTime,
  unknownKey,
  unreachableStep,
  unresolvedTarget,
  unsetVariable,
  unusedDefinition,
  unusedSuppression,
  unusedVariable,
  uselessCounter,
  zeroTimeLoop,
];
