/** Tests of the sections on the joint split. */
@NullMarked
package io.lionshare.report.content.joint;

import org.jspecify.annotations.NullMarked;
