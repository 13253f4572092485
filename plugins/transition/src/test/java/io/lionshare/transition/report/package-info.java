/** Tests of the sections about roads. */
@NullMarked
package io.lionshare.transition.report;

import org.jspecify.annotations.NullMarked;
