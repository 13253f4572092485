package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LostMessageTest {
    @Test
    @DisplayName("The message of an exception that other threads passed on without it is that of its cause")
    void cause() {
        Throwable copy = new ArithmeticException().initCause(new ArithmeticException("price must be larger"));
        assertThat(LionshareCommand.words(copy)).isEqualTo("price must be larger");
        assertThat(LionshareCommand.words(new ArithmeticException())).isEqualTo("java.lang.ArithmeticException");
        assertThat(LionshareCommand.words(new StackOverflowError())).isEqualTo("java.lang.StackOverflowError");
        assertThat(LionshareCommand.words(new IllegalStateException("own", copy)))
                .isEqualTo("own");
    }
}
