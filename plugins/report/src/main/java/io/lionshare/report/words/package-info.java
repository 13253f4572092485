/** Sentences and numbers as people read them, for every format alike. */
@NullMarked
package io.lionshare.report.words;

import org.jspecify.annotations.NullMarked;
