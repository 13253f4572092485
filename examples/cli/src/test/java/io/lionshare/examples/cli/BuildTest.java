package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several POMs repeat is the same in all of them. */
class BuildTest {
    private static final String PARENT = "../../pom.xml";
    private static final String STARTER = "../starter/pom.xml";
    private static final String SPARK = "../spark/pom.xml";
    private static final String BOM = "../../plugins/bom/pom.xml";
    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

    @Test
    @DisplayName("The BOM and the parent list every module that is published, and no other")
    void everyModule() throws Exception {
        List<String> published = new ArrayList<>();
        for (String folder : Pom.of(PARENT).texts("/project/modules/module")) {
            Pom module = Pom.of("../../" + folder + "/pom.xml");
            boolean skipped =
                    module.texts("/project/properties/maven.deploy.skip").contains("true");
            if (!skipped && module.texts("/project/packaging").isEmpty()) {
                published.add(module.text("/project/artifactId"));
            }
        }
        assertThat(Pom.of(BOM).texts(MANAGED + "/artifactId")).containsExactlyInAnyOrderElementsOf(published);
        assertThat(Pom.of(PARENT).texts(MANAGED + "[groupId='io.lionshare']/artifactId"))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    @DisplayName("The Javadoc site leaves out every package that is hidden, and no other")
    void hiddenPackages() throws Exception {
        List<String> hidden = new ArrayList<>(
                Packages.published().stream().map(Packages::nameOf).toList());
        hidden.removeAll(Packages.exported().stream().map(Packages::nameOf).toList());
        String excluded =
                Pom.of(PARENT).text("/project/profiles/profile[id='docs']//configuration/excludePackageNames");
        assertThat(excluded.split(",", -1)).containsExactlyInAnyOrderElementsOf(hidden);
    }

    @Test
    @DisplayName(
            "The POM to copy sets the release of Java and the version of the compiler, which Maven 3.8 would take too"
                    + " old")
    void starter() throws Exception {
        Pom starter = Pom.of(STARTER);
        assertThat(starter.text("/project/properties/maven.compiler.release")).isEqualTo("17");
        assertThat(starter.pluginVersions()).containsKey("maven-compiler-plugin");
        assertThat(starter.text("/project/properties/lionshare.version"))
                .isEqualTo(Pom.of(PARENT).text("/project/version"));
        assertThat(Pom.of(BOM).texts(MANAGED + "/artifactId"))
                .containsAll(starter.texts("/project/dependencies/dependency/artifactId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BOM,
                STARTER,
                SPARK,
                "../custom-plugin/pom.xml",
                "src/main/resources/io/lionshare/examples/cli/project/pom.xml"
            })
    @DisplayName("A POM without the parent has its versions of Maven plug-ins")
    void pluginVersions(String file) throws Exception {
        Map<String, String> parent = Pom.of(PARENT).pluginVersions();
        Map<String, String> own = Pom.of(file).pluginVersions();
        assertThat(own).isNotEmpty();
        assertThat(parent).containsAllEntriesOf(own);
    }

    @Test
    @DisplayName("The BOM, the examples of a plug-in and of a Spark job, and the README have the version of the parent")
    void version() throws Exception {
        String version = Pom.of(PARENT).text("/project/version");
        assertThat(Pom.of(BOM).text("/project/version")).isEqualTo(version);
        assertThat(Pom.of("../custom-plugin/pom.xml").text("/project/properties/lionshare.version"))
                .isEqualTo(version);
        assertThat(Pom.of(SPARK).text("/project/properties/lionshare.version")).isEqualTo(version);
        assertThat(Pages.read(Pages.ROOT.resolve("README.md"))).contains("<version>" + version + "</version>");
    }
}
