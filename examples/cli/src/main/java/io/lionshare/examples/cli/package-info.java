/**
 * The command {@code lionshare}: what users type, and what they get back.
 *
 * <p>May import: the core, {@code document}, {@code files}, {@code files.table}, {@code report}, {@code report.page},
 * {@code report.plain}, {@code report.svg}, {@code robustness}, {@code robustness.choice}, {@code robustness.report},
 * {@code robustness.sweep}, {@code transition}, {@code transition.report}, {@code examples.cli.audit},
 * {@code examples.cli.scenario}, {@code examples.cli.solve}, {@code examples.cli.text}.
 */
@NullMarked
package io.lionshare.examples.cli;

import org.jspecify.annotations.NullMarked;
