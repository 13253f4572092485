package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The names of tests follow the rule of {@code CONTRIBUTING.md}: camel case; a name that is no sentence has its sentence above it. */
class TestNamesTest {
    private static final Pattern METHOD = Pattern.compile(
            "(?m)((?:^    (?:@| {4,}|\\w+\\(|\\)|}).*\\R)+)" + "    (?:public |protected )?(?:final )?void (\\w+)\\(");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest)\\b");

    private static List<String> wrong(String source) {
        return METHOD.matcher(source)
                .results()
                .filter(method -> TEST.matcher(method.group(1)).find())
                .filter(method -> !isRight(method))
                .map(method -> method.group(2))
                .toList();
    }

    private static boolean isRight(MatchResult method) {
        String name = method.group(2);
        boolean isSentence = name.chars().filter(Character::isUpperCase).count() >= 2;
        return name.matches("[a-z][a-zA-Z0-9]*")
                && (isSentence || method.group(1).contains("@DisplayName"));
    }

    @Test
    void everyTestIsNamedByTheRule() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Path file : WrittenFiles.all()) {
            if (file.toString().endsWith(".java")) {
                files++;
                wrong(Pages.read(file)).forEach(name -> wrong.add(file.getFileName() + ": " + name));
            }
        }
        assertThat(files).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("An underscore is found, and a short name without a sentence")
    void found() {
        assertThat(wrong("    @Test\n    void keeps_quota() {\n")).containsExactly("keeps_quota");
        assertThat(wrong("    @Test\n    void quota() {\n")).containsExactly("quota");
        assertThat(wrong("    @Test\n    @DisplayName(\"Quota is kept\")\n    void quota() {\n"))
                .isEmpty();
        assertThat(wrong("    @Test\n    void quotaIsKept() {\n")).isEmpty();
    }
}
