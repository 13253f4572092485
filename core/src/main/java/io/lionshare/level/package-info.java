/** One level, many rules: schedules as data, and the solver that finds where the amounts add up; exact numbers. */
@NullMarked
package io.lionshare.level;

import org.jspecify.annotations.NullMarked;
