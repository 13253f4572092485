@NullMarked
package io.lionshare.files;

import org.jspecify.annotations.NullMarked;
