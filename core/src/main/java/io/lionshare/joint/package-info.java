/** The joint split: burdens of several kinds divided as one, judged by what all of it is worth. */
@NullMarked
package io.lionshare.joint;

import org.jspecify.annotations.NullMarked;
