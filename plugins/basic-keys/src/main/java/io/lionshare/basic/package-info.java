/**
 * The basic keys: equally, by population, by military capability, by ability to pay, by exposure.
 *
 * <p>Each one is a single idea of fairness, to be used alone or as a part of a blend.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("population", 60), Member.of("B", "B").with("population", 20));
 * System.out.println(Arrays.toString(new PopulationWeighted().scores(alliance))); // [60.0, 20.0]
 * System.out.println(Arrays.toString(new Equal().scores(alliance))); // [1.0, 1.0]
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.basic;

import org.jspecify.annotations.NullMarked;
