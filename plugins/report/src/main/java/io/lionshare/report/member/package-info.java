/** How each member comes to its numbers. */
@NullMarked
package io.lionshare.report.member;

import org.jspecify.annotations.NullMarked;
