/**
 * Scenarios in files: members from CSV, everything else from YAML.
 *
 * <p>A file is untrusted input: its size, depth and number of values are bounded, nothing in it names a type, and no
 * file outside its folder is opened. All problems of a scenario are reported at once, each with its place.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Scenario scenario = ScenarioReader.load().readBundled("un-budget").scenario();
 * System.out.println(scenario.alliance().size()); // 193
 * System.out.println(BundledScenarios.names()); // [eu-relocation-2015, ukraine-2025, un-budget]
 * }</pre>
 *
 * <p>May import: the core, {@code files.table}.
 */
@NullMarked
package io.lionshare.files;

import org.jspecify.annotations.NullMarked;
