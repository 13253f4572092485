/**
 * Plans, the scenarios that they belong to and the allocations that they give: where scores meet claims, rules and
 * methods. Comparisons, metrics and break-evens look at what comes out.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code apportion}, {@code score},
 * {@code rule}.
 */
@NullMarked
package io.lionshare.plan;

import org.jspecify.annotations.NullMarked;
