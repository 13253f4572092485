/**
 * Contracts that the tests of a plug-in author extend.
 *
 * <p>Example:
 *
 * <pre>{@code
 * final class TalmudTest extends AllocationRuleContract {
 *     @Override
 *     protected AllocationRule plugin() {
 *         return new Talmud();
 *     }
 * }
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.testkit;

import org.jspecify.annotations.NullMarked;
