/**
 * Contracts that the tests of a plug-in author extend.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.testkit;

import org.jspecify.annotations.NullMarked;
