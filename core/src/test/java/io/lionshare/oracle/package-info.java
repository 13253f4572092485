/** What core's tests compare with: seeded problems, and slow, plain, exact solutions that share no code with core. */
@NullMarked
package io.lionshare.oracle;

import org.jspecify.annotations.NullMarked;
