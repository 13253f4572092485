/** The one walk over nested blocs, and parts of arrays by position; hidden. */
@NullMarked
package io.lionshare.model.tree;

import org.jspecify.annotations.NullMarked;
