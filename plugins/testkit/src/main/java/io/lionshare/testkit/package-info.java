/** Contracts that the tests of a plug-in's author extend. */
@NullMarked
package io.lionshare.testkit;

import org.jspecify.annotations.NullMarked;
