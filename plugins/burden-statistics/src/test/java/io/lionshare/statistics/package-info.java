@NullMarked
package io.lionshare.statistics;

import org.jspecify.annotations.NullMarked;
