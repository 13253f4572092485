package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The tutorial works as it stands: its blocks are done one after another, and what it shows is what comes out. */
@ResourceLock(Resources.SYSTEM_OUT)
class TutorialTest {
    private static final Path TUTORIAL = Path.of("../TUTORIAL.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)\\R(.*?)^```");
    private static final Pattern ECHO = Pattern.compile("echo (\\S+) > (\\S+)");
    private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");
    private static final Set<String> FILES = Set.of("members.csv", "fleet", "classes", "report.html");

    @TempDir
    private Path folder = Path.of("");

    private String shown = "";

    @Test
    @DisplayName("Every table, command and line of Java of the tutorial works, and prints what stands below it")
    void works() throws Exception {
        List<MatchResult> blocks = BLOCK.matcher(Pages.read(TUTORIAL)).results().toList();
        assertThat(blocks).hasSizeGreaterThan(15);
        for (MatchResult block : blocks) {
            follow(block.group(1), block.group(2));
        }
        assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>");
    }

    private void follow(String language, String text) throws Exception {
        switch (language) {
            case "csv" -> Files.writeString(folder.resolve("members.csv"), text);
            case "yaml" -> yaml(text);
            case "java" -> java(text);
            case "sh" -> shell(text);
            default -> assertThat(shown).contains(text.stripTrailing());
        }
    }

    /** The first one takes the place of what init wrote, the others are added. */
    private void yaml(String text) throws IOException {
        StandardOpenOption how =
                text.startsWith("name:") ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        Files.writeString(folder.resolve("fleet/scenario.yaml"), text, how);
    }

    private void java(String text) throws Exception {
        Matcher named = CLASS.matcher(text);
        if (named.find()) {
            Snippet code = new Snippet(text, Packages.exported());
            Snippet.compile(Map.of(named.group(1), code.imports() + text), folder.resolve("classes"));
        } else {
            String here = text.replace("\"fleet/", "\"" + folder + "/fleet/")
                    .replace("\"report.html", "\"" + folder + "/report.html");
            Files.delete(folder.resolve("report.html"));
            shown = new Snippet(here, Packages.exported()).run(folder.resolve("statements"));
        }
    }

    private void shell(String text) throws IOException {
        for (String line : text.lines().toList()) {
            Matcher echo = ECHO.matcher(line);
            if (echo.matches()) {
                Path file = folder.resolve(echo.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, echo.group(1) + "\n");
            } else if (line.startsWith("lionshare ")) {
                Run run = Run.of(Arrays.stream(line.split(" ", -1))
                        .skip(1)
                        .map(word -> FILES.contains(word) ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new));
                assertThat(run.err()).as(line).isEmpty();
                assertThat(run.code()).as(line).isZero();
                shown = run.out().replace(folder + "/", "");
            }
        }
    }
}
