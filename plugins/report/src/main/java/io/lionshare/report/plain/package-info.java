/**
 * Writes a report as text, Markdown, CSV and JSON.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 75), Member.of("B", "B").with("gdp", 25));
 * Scenario scenario = Lionshare.divide(100, "persons").among(alliance).byIndicator("gdp").scenario();
 * ByteArrayOutputStream csv = new ByteArrayOutputStream();
 * new CsvRenderer().render(ComparisonReport.of(Comparison.of(scenario)), csv);
 * System.out.println(csv.toString(UTF_8).lines().findFirst().get()); // view,section,table,row,kind,group,column,value
 * }</pre>
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
