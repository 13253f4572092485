/** How long Lionshare takes: see the README of this module for the command and for results. */
@NullMarked
package io.lionshare.benchmarks;

import org.jspecify.annotations.NullMarked;
