@NullMarked
package io.lionshare.files.table;

import org.jspecify.annotations.NullMarked;
