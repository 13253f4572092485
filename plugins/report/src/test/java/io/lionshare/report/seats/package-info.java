@NullMarked
package io.lionshare.report.seats;

import org.jspecify.annotations.NullMarked;
