/**
 * The values of a report, free of any format: a report has views (one for each burden) and common sections, a section
 * has elements, a table has cells, and a cell can hold marks. Each number is kept as it is shown and as it is.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Section section = new Section(
 *         "note", "Note", "Note", "Two members give", "", List.of(new Prose("A gives 60, and B gives 40.")));
 * Report report = new Report(
 *         "Who?", "", new Summary("", "", List.of()), List.of(), List.of(), List.of(section), List.of());
 * System.out.println(report.allSections().get(0).title()); // Two members give
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.document;

import org.jspecify.annotations.NullMarked;
