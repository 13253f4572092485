/** The door for the usual things: one burden among some members, and seats by votes. Thin over the packages below. */
@NullMarked
package io.lionshare;

import org.jspecify.annotations.NullMarked;
