@NullMarked
package io.lionshare.report.picture;

import org.jspecify.annotations.NullMarked;
