/**
 * Tables of members as people have them, in one direction: bytes &rarr; text (its encoding) &rarr; rows (their
 * separator) &rarr; head and body (what stands before and after them) &rarr; columns (id, name, numbers, blocs, left
 * out) &rarr; numbers (one form for the whole file) &rarr; members.
 *
 * <p>Each stage takes what the file shows, or what a setting says, and never a guess: evidence for two readings is
 * refused with a cell of each. What was passed over is a note of the result.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String csv = "Country;GDP\nNorland;1.200,5\nSudland;300,0\n";
 * MemberTable table = TableReader.load().read(csv.getBytes(UTF_8), TableSettings.none(), Wording.YAML);
 * System.out.println(table.members().get(0).value("gdp")); // 1200.5
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.files.table;

import org.jspecify.annotations.NullMarked;
