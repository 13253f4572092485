package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The page of the real case in one browser for all tests of a class, which run one after the other. They are left out, with a
 * word, where there is none.
 */
@ResourceLock("browser")
abstract class PageInBrowser {
    static final int WIDE = 1440;

    private static final String MISSING =
            " is left out: chromium and chromedriver are not installed. Maybe install chromium and chromium-driver";

    private static final List<Browser> BROWSERS = new ArrayList<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void start(TestInfo test) {
        String message = test.getDisplayName() + MISSING;
        if (!Browser.isInstalled()) {
            System.err.println(message);
        }
        assumeTrue(Browser.isInstalled(), message);
        BROWSERS.add(new Browser(folder.resolve("profile")));
        assertThat(Run.of("compare", "--format", "html", "-o", page().toString())
                        .code())
                .isZero();
    }

    @AfterAll
    static void quit() {
        BROWSERS.forEach(Browser::close);
        BROWSERS.clear();
    }

    static Path page() {
        return folder.resolve("report.html");
    }

    static Browser browser() {
        return BROWSERS.get(0);
    }

    static ShownPage open() {
        return open(WIDE, "light");
    }

    static ShownPage open(int width, String scheme) {
        return ShownPage.open(browser(), page(), width, scheme);
    }
}
