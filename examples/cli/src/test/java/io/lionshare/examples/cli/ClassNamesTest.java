package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class is known by its simple name alone: no two classes of the modules have the same one. */
class ClassNamesTest {
    /** The files of each name, of those names that several have; pages of packages and modules have one name each. */
    private static Map<String, List<Path>> shared(List<Path> files) {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (Path file : files) {
            byName.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                    .add(file);
        }
        byName.keySet().removeAll(List.of("package-info.java", "module-info.java"));
        byName.values().removeIf(found -> found.size() == 1);
        return byName;
    }

    @Test
    void noTwoClassesOfTheModulesHaveTheSameSimpleName() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String module : Pom.of("../../pom.xml").texts("/project/modules/module")) {
            files.addAll(sources(Pages.ROOT.resolve(module).resolve("src/main/java")));
        }
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(shared(files)).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void aNameThatTwoClassesHaveIsFound() {
        Path one = Path.of("one/Row.java");
        Path other = Path.of("other/Row.java");
        assertThat(shared(List.of(
                        one,
                        other,
                        Path.of("one/Column.java"),
                        Path.of("one/package-info.java"),
                        Path.of("other/package-info.java"))))
                .isEqualTo(Map.of("Row.java", List.of(one, other)));
    }
}
