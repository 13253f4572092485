/**
 * Distribution keys as pipelines: a base, then steps over shares that add up to one exactly.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 60), Member.of("B", "B").with("gdp", 30), Member.of("C", "C").with("gdp", 10));
 * Pipeline key = Pipeline.of(WeightedMean.of("gdp"), ShareLimit.ceiling(new BigDecimal("0.5")));
 * System.out.println(key.shares(alliance).parts()); // [1/2, 3/8, 1/8]
 * System.out.println(key.names()); // [weighted mean of gdp, ceiling 50 %]
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code level.exact}, {@code apportion}, {@code score}.
 */
@NullMarked
package io.lionshare.score.key;

import org.jspecify.annotations.NullMarked;
