/** The sign audit: does each factor of a formula move shares in the direction that its author means? */
@NullMarked
package io.lionshare.score.audit;

import org.jspecify.annotations.NullMarked;
