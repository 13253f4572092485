/**
 * Plans, the scenarios that they belong to and the allocations that they give: where scores meet claims, rules and methods.
 * Comparisons, metrics and break-evens look at what comes out.
 */
@NullMarked
package io.lionshare.plan;

import org.jspecify.annotations.NullMarked;
