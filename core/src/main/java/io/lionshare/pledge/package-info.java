/** What pledges come to: closure of conditions, chances, coverage, and who fills the gap when a member steps back. */
@NullMarked
package io.lionshare.pledge;

import org.jspecify.annotations.NullMarked;
