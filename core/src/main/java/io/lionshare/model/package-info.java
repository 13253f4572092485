/** Values only: members, indicators, blocs, contribution types, burdens, limits, derivations. */
@NullMarked
package io.lionshare.model;

import org.jspecify.annotations.NullMarked;
