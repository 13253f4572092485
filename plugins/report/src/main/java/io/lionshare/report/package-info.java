/**
 * The reports of a scenario, free of any format: of a comparison, a member, pledges, a withdrawal, a joint split,
 * seats.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Scenario scenario = ScenarioReader.load().readBundled("ukraine-2025").scenario();
 * Report report = ComparisonReport.of(Comparison.of(scenario));
 * System.out.println(report.views().size()); // 3
 * }</pre>
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code report.burden}, {@code report.joint},
 * {@code report.member}, {@code report.method}, {@code report.pledge}, {@code report.seats}.
 */
@NullMarked
package io.lionshare.report;

import org.jspecify.annotations.NullMarked;
