/** What is to be shown of a scenario, free of any format: sections of sentences, tables and charts. */
@NullMarked
package io.lionshare.report;

import org.jspecify.annotations.NullMarked;
