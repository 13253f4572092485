@NullMarked
package io.lionshare.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;
