package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of reports shows Java that can be copied. */
class ReportPageTest {
    private static final String IMPORTS = """
            import io.lionshare.files.*;
            import io.lionshare.plan.*;
            import io.lionshare.plugin.*;
            import io.lionshare.report.*;
            import io.lionshare.document.*;
            import io.lionshare.report.page.*;
            import io.lionshare.report.plain.*;
            import java.io.*;
            import java.util.*;
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("Its code compiles as it stands")
    void compiles() throws IOException {
        String code = Pages.blocks(Pages.read(Path.of("../../plugins/report/README.md")), "java")
                .get(0);
        Files.createDirectories(folder.resolve("src/main/resources"));
        Files.createDirectories(folder.resolve("classes"));
        Files.writeString(
                folder.resolve("src/Shown.java"),
                IMPORTS + "\nfinal class Shown {\nstatic void run() throws IOException {\n" + code + "}\n}\n");
        assertThat(new Project(folder, folder.resolve("classes")).build()).isEmpty();
    }
}
