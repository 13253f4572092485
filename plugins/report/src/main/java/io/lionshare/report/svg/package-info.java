/**
 * Writes each chart of a report as an SVG file with real text, for slides.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 75), Member.of("B", "B").with("gdp", 25));
 * Scenario scenario = Lionshare.divide(100, "persons").among(alliance).byIndicator("gdp").scenario();
 * Report report = ComparisonReport.of(Comparison.of(scenario));
 * System.out.println(SvgCharts.of(report).isEmpty()); // false
 * }</pre>
 *
 * <p>May import: the core, {@code document}, {@code document.figure}.
 */
@NullMarked
package io.lionshare.report.svg;

import org.jspecify.annotations.NullMarked;
