/** Tests of sentences and numbers. */
@NullMarked
package io.lionshare.report.words;

import org.jspecify.annotations.NullMarked;
