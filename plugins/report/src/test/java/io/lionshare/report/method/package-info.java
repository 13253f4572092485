@NullMarked
package io.lionshare.report.method;

import org.jspecify.annotations.NullMarked;
