/**
 * Writes a report as one HTML page.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 75), Member.of("B", "B").with("gdp", 25));
 * Scenario scenario = Lionshare.divide(100, "persons").among(alliance).byIndicator("gdp").scenario();
 * Path page = Files.createTempFile("report", ".html");
 * new HtmlRenderer().write(ComparisonReport.of(Comparison.of(scenario)), page);
 * System.out.println(Files.readString(page).startsWith("<!DOCTYPE html>")); // true
 * }</pre>
 *
 * <p>May import: the core, {@code document}, {@code document.figure}.
 */
@NullMarked
package io.lionshare.report.page;

import org.jspecify.annotations.NullMarked;
