package io.lionshare.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.plan.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a scenario that is fine until a test writes something else into it. */
record Written(Path folder) {
    static final String CSV = """
            id,name,region [bloc],gdp [USD; 2023; World Bank],latitude [degrees north],longitude [degrees east]
            DEU,Germany,Europe,4456,52.5,13.4
            FRA,France,Europe,3031.5,48.9,2.3
            USA,United States,,27361,38.9,-77.0
            """;

    static final String YAML = """
            name: Test
            members: members.csv
            burdens:
              - {id: force, unit: persons, total: 1000}
            limits:
              force:
                USA: {ceiling: 0}
            plans:
              - name: gdp
                strategy: gdp-weighted
            """;

    Written csv(String text) {
        return bytes("members.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    Written yaml(String text) {
        return bytes("scenario.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    Written bytes(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Scenario read() {
        return ScenarioReader.load()
                .withKeys(ScenarioKeys.of())
                .read(folder.resolve("scenario.yaml"))
                .scenario();
    }

    /** What is refused, without the name of the folder. */
    List<String> refused() {
        ScenarioException refusal = catchThrowableOfType(ScenarioException.class, this::read);
        if (refusal == null) {
            return List.of();
        }
        return refusal.problems().stream()
                .map(problem -> problem.text().replace(folder + "/", ""))
                .toList();
    }
}
