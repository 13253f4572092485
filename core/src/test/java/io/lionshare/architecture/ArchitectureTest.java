package io.lionshare.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.architecture.one.Ping;
import io.lionshare.architecture.two.Pong;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 8 of {@code CONTRIBUTING.md} holds, and what else is asked of the core's shape; each check finds what breaks it. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(Plugin.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses OFFENDER = new ClassFileImporter().importClasses(Offender.class);

    /** What each package may import; its page says the same. */
    private static final Map<String, Set<String>> ORDER = Map.ofEntries(
            Map.entry("plugin", Set.of()),
            Map.entry("model.tree", Set.of()),
            Map.entry("model", Set.of("plugin", "model.tree")),
            Map.entry("level.kernel", Set.of()),
            Map.entry("level", Set.of("plugin", "model", "level.kernel")),
            Map.entry("level.exact", Set.of("plugin", "model", "model.tree", "level", "level.kernel")),
            Map.entry("level.batch", Set.of("plugin", "model", "level", "level.exact", "level.kernel")),
            Map.entry("flow", Set.of("plugin", "model", "model.tree")),
            Map.entry("program", Set.of("plugin", "level")),
            Map.entry("apportion.sequence", Set.of("plugin", "level")),
            Map.entry(
                    "apportion.kernel",
                    Set.of("model", "model.tree", "level", "level.exact", "level.kernel", "apportion.sequence")),
            Map.entry(
                    "apportion",
                    Set.of(
                            "plugin",
                            "model",
                            "model.tree",
                            "level",
                            "level.exact",
                            "apportion.sequence",
                            "apportion.kernel")),
            Map.entry(
                    "apportion.table",
                    Set.of("plugin", "model", "level", "flow", "apportion", "apportion.sequence", "apportion.kernel")),
            Map.entry("score", Set.of("plugin", "model", "level", "apportion")),
            Map.entry("score.key", Set.of("plugin", "model", "level", "level.exact", "apportion", "score")),
            Map.entry("score.audit", Set.of("plugin", "model", "score")),
            Map.entry("shapley", Set.of("level")),
            Map.entry("rule.kernel", Set.of("level", "shapley")),
            Map.entry(
                    "rule",
                    Set.of(
                            "plugin",
                            "model",
                            "level",
                            "level.exact",
                            "level.batch",
                            "apportion",
                            "rule.kernel",
                            "shapley")),
            Map.entry("rule.operator", Set.of("plugin", "model", "level", "rule", "rule.kernel")),
            Map.entry(
                    "plan",
                    Set.of("plugin", "model", "model.tree", "level", "level.kernel", "apportion", "score", "rule")),
            Map.entry(
                    "axiom",
                    Set.of(
                            "plugin",
                            "model",
                            "level",
                            "apportion",
                            "rule",
                            "axiom.search",
                            "axiom.rule",
                            "axiom.method")),
            Map.entry(
                    "axiom.search", Set.of("plugin", "model", "level", "apportion", "score", "rule", "plan", "axiom")),
            Map.entry("axiom.rule", Set.of("level", "rule", "axiom", "axiom.search")),
            Map.entry("axiom.method", Set.of("level", "axiom", "axiom.search")),
            Map.entry("pledge", Set.of("plugin", "model", "level", "apportion", "score", "rule", "plan")),
            Map.entry(
                    "joint",
                    Set.of(
                            "plugin",
                            "model",
                            "model.tree",
                            "level",
                            "level.kernel",
                            "flow",
                            "apportion",
                            "score",
                            "rule",
                            "plan")));

    /** The only classes of a face that import its rooms: they list what lives there, or begin a search. */
    private static final Set<String> LISTING_AXIOMS =
            Set.of("AxiomsById", "MethodAxiom", "MethodAxioms", "RuleAxiom", "RuleAxioms");

    private static Set<String> packages() {
        return CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("io.lionshare."))
                .map(name -> name.substring("io.lionshare.".length()))
                .collect(Collectors.toSet());
    }

    static Stream<String> packageNames() {
        return packages().stream().sorted();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(packages()).contains("plan").isSubsetOf(ORDER.keySet());
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void packagesImportOnlyWhatStandsBeforeThem(String name) {
        Architecture.importsOnly(name, ORDER.getOrDefault(name, Set.of())).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void aPackagesPageSaysWhatItMayImport(String name) throws IOException {
        assertThat(PackagePage.of(name).mayImport()).isEqualTo(ORDER.get(name));
    }

    @ParameterizedTest
    @MethodSource("packageNames")
    void aHiddenPackagesPageNamesThePackagesThatMayImportIt(String name) throws IOException {
        Set<String> named = PackagePage.of(name).importedBy();
        Module core = Plugin.class.getModule();
        boolean isHidden = core.isNamed() ? !core.isExported("io.lionshare." + name) : !named.isEmpty();
        Set<String> importers = ORDER.entrySet().stream()
                .filter(entry -> isHidden && entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(importers);
    }

    /** {@code importsOnly} holds it, too, since no package lists the door. */
    @Test
    void theDoorIsTheOneClassGroupAboveAllPackages() {
        assertThat(CORE.stream()
                        .filter(found -> found.getPackageName().equals("io.lionshare"))
                        .map(JavaClass::getSimpleName))
                .contains("Lionshare", "Division", "Seats");
    }

    @Test
    void anImportFromALaterPackageIsFound() {
        fails(Architecture.importsOnly("plan", Set.of("plugin", "model", "level", "apportion", "score")), CORE, "rule");
    }

    @Test
    void aFaceImportsItsRoomsOnlyWhereItListsThem() {
        Architecture.importsRoomsOnlyFrom("axiom", LISTING_AXIOMS).check(CORE);
    }

    @Test
    void aFaceThatImportsARoomIsFound() {
        fails(Architecture.importsRoomsOnlyFrom("axiom", Set.of("AxiomsById")), CORE, "RuleAxioms");
    }

    @Test
    void packagesHaveNoCycles() {
        Architecture.noCycles("io.lionshare").check(CORE);
    }

    @Test
    void aCycleIsFound() {
        fails(
                Architecture.noCycles("io.lionshare.architecture"),
                new ClassFileImporter().importClasses(Ping.class, Pong.class),
                "Ping");
    }

    @Test
    void coreDoesNotPrint() {
        Architecture.noStandardStreams().check(CORE);
    }

    @Test
    void printingIsFound() {
        fails(Architecture.noStandardStreams(), OFFENDER, "System.out");
    }

    @Test
    void signaturesNameNoThirdPartyType() {
        Architecture.noForeignTypeInSignatures().check(CORE);
    }

    @Test
    void aThirdPartyTypeIsFound() {
        fails(Architecture.noForeignTypeInSignatures(), OFFENDER, "com.google.common.collect.ImmutableList");
    }

    @Test
    void everyPackageIsNullMarked() {
        Architecture.nullMarkedPackages().check(CORE);
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        fails(Architecture.nullMarkedPackages(), OFFENDER, "io.lionshare.architecture");
    }

    @Test
    void plugInsArePublicFinalClasses() {
        Architecture.plugInsArePublicFinal().check(CORE);
    }

    @Test
    void aPlugInThatIsNotFinalIsFound() {
        fails(Architecture.plugInsArePublicFinal(), OFFENDER, "Offender");
    }

    @Test
    void everyPlugInOfCoreIsRegistered() {
        Set<String> registered = Stream.of(
                        Plugins.load(ScoringStrategy.class).all().stream(),
                        Plugins.load(AllocationRule.class).all().stream(),
                        Plugins.load(ApportionmentMethod.class).all().stream())
                .flatMap(plugins -> plugins)
                .map(plugin -> plugin.getClass().getName())
                .collect(Collectors.toSet());
        Set<String> written = CORE.stream()
                .filter(found -> found.isAssignableTo(Plugin.class) && !Architecture.isMadeInJava(found))
                .filter(found -> !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(found -> !found.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(registered).isEqualTo(written);
    }

    private static void fails(ArchRule rule, JavaClasses classes, String named) {
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }
}
