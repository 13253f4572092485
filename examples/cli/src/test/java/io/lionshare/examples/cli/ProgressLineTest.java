package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong now = new AtomicLong(5);
    private final ProgressLine line = ProgressLine.on(new PrintWriter(out), now::get);

    private void after(long milliseconds) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        line.draw();
    }

    @Test
    @DisplayName("Work of less than a second shows no line")
    void silent() {
        line.start("lionshare audit");
        after(999);
        line.end();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("After a second every command shows that it works, and for how long")
    void works() {
        line.start("lionshare audit");
        after(1000);
        after(1250);
        assertThat(out.toString()).isEqualTo("\rlionshare audit, 1 s\rlionshare audit, 2 s");
    }

    @Test
    @DisplayName("Where the number of steps is known, the line shows how many are done")
    void bar() {
        line.start("lionshare compare");
        ProgressBar bar = line.show(ProgressBar.of("comparing", 4));
        bar.step();
        bar.step();
        after(1000);
        assertThat(out.toString()).isEqualTo("\rcomparing [" + "#".repeat(15) + "-".repeat(15) + "] 2 of 4, 1 s");
    }

    @Test
    @DisplayName("A shorter line leaves nothing of a longer one, and results leave nothing of the line")
    void wiped() {
        line.start("a long name of work");
        after(1000);
        line.show(ProgressBar.of("short"));
        after(0);
        assertThat(out.toString()).endsWith("\rshort, 1 s" + " ".repeat(14));
        line.end();
        assertThat(out.toString()).endsWith("\r" + " ".repeat(10) + "\r");
        int length = out.toString().length();
        after(5000);
        assertThat(out.toString()).hasSize(length);
    }

    @Test
    @DisplayName("Where no user watches, nothing is drawn")
    void unwatched() {
        ProgressLine none = ProgressLine.none();
        none.begin("lionshare joint").close();
        assertThat(none.show(ProgressBar.of("joint", 2))).hasToString("joint [" + "-".repeat(30) + "] 0 of 2");
    }
}
