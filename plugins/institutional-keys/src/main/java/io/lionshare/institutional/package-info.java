/**
 * The keys that states have agreed on: each a list of steps, with its legal source.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("BY", "Bavaria").with("tax-revenue", 60).with("population", 13),
 *         Member.of("HB", "Bremen").with("tax-revenue", 3).with("population", 1));
 * System.out.println(new Koenigstein().pipeline().names()); // [weighted mean of tax-revenue, population]
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.institutional;

import org.jspecify.annotations.NullMarked;
