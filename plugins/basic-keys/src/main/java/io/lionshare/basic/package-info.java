/**
 * The basic keys: equally, by population, by military capability, by ability to pay, by exposure.
 *
 * <p>Each one is a single idea of fairness, to be used alone or as a part of a blend.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.basic;

import org.jspecify.annotations.NullMarked;
