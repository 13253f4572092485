package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jars of the library as modules; the tiny program that asks for the plug-ins is not a module. */
class ModulePathIT {
    private static Run run(String modulePath, Class<?> main) throws IOException, InterruptedException {
        String classes = Path.of("target", "test-classes").toString();
        return Java.run("-p", modulePath, "--add-modules", "ALL-MODULE-PATH", "-cp", classes, main.getName());
    }

    @Test
    @DisplayName("Plug-ins are found on the module path, with and without a module-info of their own")
    void found() throws IOException, InterruptedException {
        Run run = run(SectionModule.modulePath(), PluginsAndModules.class);
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
                        "193 members in io.lionshare.files",
                        "timetable in io.lionshare.transition");
    }

    @Test
    @DisplayName("A section of another module is found on the module path, and stands after the one that it names")
    void sections(@TempDir Path folder) throws IOException, InterruptedException {
        String all = SectionModule.modulePath() + File.pathSeparator + SectionModule.compile(folder);
        Run run = run(all, SectionsOfReport.class);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsSubsequence("change", "between", "years", "absence", "strange: Strange finding of fund")
                .containsSubsequence("limits", "strange: Found in module strange.", "pledges");
    }
}
