@NullMarked
package io.lionshare.joint;

import org.jspecify.annotations.NullMarked;
