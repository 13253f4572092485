package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packed jars of the library as modules; the tiny program that asks for the plug-ins is no module. */
class ModulePathIT {
    private static final List<String> MODULES = List.of(
            "lionshare-",
            "guava-",
            "failureaccess-",
            "fastcsv-",
            "jackson-",
            "jspecify-",
            "snakeyaml-",
            "GeographicLib-",
            "commons-math3-");

    @Test
    @DisplayName("Plug-ins are found on the module path, with and without a module-info of their own")
    void found() throws IOException, InterruptedException {
        Run run = Java.run(
                "-p",
                modulePath(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-cp",
                Path.of("target", "test-classes").toString(),
                "io.lionshare.examples.cli.PluginsAndModules");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "ability-to-pay in io.lionshare.basic",
                        "capability-weighted in io.lionshare.basic",
                        "equal in io.lionshare.basic",
                        "eu-relocation-2015 in io.lionshare.institutional",
                        "eu-solidarity-pool in io.lionshare.institutional",
                        "exposure-weighted in io.lionshare.basic",
                        "gdp-weighted in io.lionshare.gdp",
                        "imf-quota-formula in io.lionshare.institutional",
                        "indicator-weighted in io.lionshare.core",
                        "koenigstein in io.lionshare.institutional",
                        "nato-common-funding in io.lionshare.institutional",
                        "population-weighted in io.lionshare.basic",
                        "proximity-weighted in io.lionshare.proximity",
                        "responsibility-capability in io.lionshare.institutional",
                        "un-peacekeeping in io.lionshare.institutional",
                        "un-regular-budget in io.lionshare.institutional",
                        "gini in io.lionshare.statistics",
                        "hoover in io.lionshare.statistics",
                        "jain in io.lionshare.statistics",
                        "kakwani in io.lionshare.statistics",
                        "kendall-tau-b in io.lionshare.statistics",
                        "partial-spearman in io.lionshare.statistics",
                        "share-to-ability in io.lionshare.statistics",
                        "spearman in io.lionshare.statistics",
                        "theil in io.lionshare.statistics",
                        "wilcoxon-signed-rank in io.lionshare.statistics",
                        "193 members in io.lionshare.files");
    }

    /** The library's jars and what they need, out of the class path of this test; the test kit would need JUnit. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> MODULES.stream()
                        .anyMatch(
                                start -> Path.of(entry).getFileName().toString().startsWith(start)))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("lionshare-testkit"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
