package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong(5);

    private ProgressBar bar() {
        return new ProgressBar("comparing", 4, new PrintWriter(out), now::get);
    }

    @Test
    @DisplayName("Work of less than a second shows no bar")
    void silent() {
        try (ProgressBar bar = bar()) {
            now.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
            bar.step();
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("After a second the bar shows how far the work is, and it is wiped in the end")
    void shows() {
        try (ProgressBar bar = bar()) {
            bar.step();
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            bar.step();
            assertThat(out.toString()).isEqualTo("\rcomparing [" + "#".repeat(15) + "-".repeat(15) + "] 2 of 4");
        }
        assertThat(out.toString()).endsWith("\r" + " ".repeat(49) + "\r");
    }
}
