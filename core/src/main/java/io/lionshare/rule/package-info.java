/** Allocation rules: from total, claims and limits to ideal amounts that add up. */
@NullMarked
package io.lionshare.rule;

import org.jspecify.annotations.NullMarked;
