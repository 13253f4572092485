/**
 * Integral flows: tables of whole numbers whose sums in rows, columns and nested groups stay within bounds.
 *
 * <p>Example:
 *
 * <pre>{@code
 * long[] none = new long[4];
 * long[] five = {5, 5, 5, 5}; // two rows of two cells, row by row
 * List<CellGroup> rows = List.of(CellGroup.of(3, 3, 0, 1), CellGroup.of(4, 4, 2, 3));
 * List<CellGroup> columns = List.of(CellGroup.of(6, 6, 0, 2), CellGroup.of(2, 2, 1, 3));
 * System.out.println(CellTable.of(none, five, rows, columns).conflict().isPresent()); // true
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}.
 */
@NullMarked
package io.lionshare.flow;

import org.jspecify.annotations.NullMarked;
