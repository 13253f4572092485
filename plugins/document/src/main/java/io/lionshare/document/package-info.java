/**
 * The values of a report, free of any format: a report has views (one for each burden) and common sections, a section
 * has elements, a table has cells, and a cell can hold marks. Each number is kept as it is shown and as it is.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.document;

import org.jspecify.annotations.NullMarked;
