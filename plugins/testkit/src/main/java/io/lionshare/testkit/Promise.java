package io.lionshare.testkit;

import org.junit.jupiter.api.function.Executable;

/**
 * One thing that a plug-in must keep.
 *
 * @param name lower-case words joined by hyphens: the name of its test
 * @param test fails if it is not kept
 */
record Promise(String name, Executable test) {}
