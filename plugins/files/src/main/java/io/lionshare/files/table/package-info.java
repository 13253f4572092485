/**
 * Tables of members as people have them, in one direction: bytes &rarr; text (its encoding) &rarr; rows (their
 * separator) &rarr; head and body (what stands before and after them) &rarr; columns (id, name, numbers, blocs, left
 * out) &rarr; numbers (one form for the whole file) &rarr; members.
 *
 * <p>Each stage takes what the file shows, or what a setting says, and never a guess: evidence for two readings is
 * refused with a cell of each. What was passed over is a note of the result.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.files.table;

import org.jspecify.annotations.NullMarked;
