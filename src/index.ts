/**
 * The public face of presszero: what another program may use. Everything here is pure; files and
 * streams are the command's business.
 *
 * @module
 */
export type { Facts } from './analysis/facts.ts';
export { facts } from './analysis/facts.ts';
export type {
  CheckExpressions,
  Checked,
  ExpressionFault,
  Wanted,
  WantedFor,
} from './conditions/checked.ts';
export type { Declarations, DeclaredVariable } from './conditions/declarations.ts';
export type { Expression } from './conditions/expression.ts';
export { loadChecker } from './conditions/load-checker.ts';
export type { FlowRead } from './document/flow-read.ts';
export { readFlow } from './document/read-flow.ts';
export type { Call, CallWay } from './finding/call.ts';
export type { Fault, NamedFault, Note } from './finding/fault.ts';
export type { Finding, Place, PlacedCall, PlacedNote, Suppressed } from './finding/finding.ts';
export type { FileReport, Report, RuleInfo } from './finding/report.ts';
export type { Severity } from './finding/severity.ts';
export type { FlowGraph, StepAttributes, WayAttributes } from './graph/flow-graph.ts';
export { flowGraph } from './graph/flow-graph.ts';
export type { Way, WayKind } from './graph/way.ts';
export type { ImportExample, Imported, Importer, Loss } from './importers/importer.ts';
export { defineImporter } from './importers/importer.ts';
export { importers } from './importers/index.ts';
export type { Config } from './lint/config.ts';
export { defineConfig } from './lint/config.ts';
export type { Lint } from './lint/lint.ts';
export { lint } from './lint/lint.ts';
export type { Preset } from './lint/presets.ts';
export { PRESETS } from './lint/presets.ts';
export type { RuleTest, RuleTestOptions } from './lint/rule-tests.ts';
export { ruleTests } from './lint/rule-tests.ts';
export type { Settings } from './lint/settings.ts';
export type { Layer } from './lint/settle-settings.ts';
export { settleSettings } from './lint/settle-settings.ts';
export type { Flow, Goal, Schedule, Variable } from './model/flow.ts';
export { settledAsking } from './model/settled-asking.ts';
export type { Step } from './model/step.ts';
export type { StepId } from './model/step-id.ts';
export { toStepId } from './model/step-id.ts';
export { reporters } from './reporters/index.ts';
export type { Look, Reporter } from './reporters/reporter.ts';
export { defineReporter } from './reporters/reporter.ts';
export { rules } from './rules/index.ts';
export type {
  Examples,
  OptionSpec,
  OptionSpecs,
  OptionValues,
  Rule,
  Subject,
} from './rules/rule.ts';
export { defineRule } from './rules/rule.ts';
export { dedent } from './text/dedent.ts';
export type { Position } from './text/position.ts';
export type { Source } from './text/source.ts';
export type { Span } from './text/span.ts';
