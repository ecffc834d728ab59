package app.footnote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The direction of imports and the other rules of README.md that a machine can check. */
@AnalyzeClasses(packages = "app.footnote", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "app.footnote";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("app.footnote.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheScreensAndTheStartKnowJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "app.footnote.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyReadersAndWritersOfJsonKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "app.footnote.storage", "app.footnote.chart.pack", "app.footnote.guide", "app.footnote.asset")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule featuresMeetOnlyThroughTheDomain = slices().matching(
                    "app.footnote.ui.(chart|clients|consultation|search|session|guide|settings|welcome)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule screensNeverTouchFiles = noClasses()
            .that()
            .resideInAPackage("app.footnote.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.footnote.storage..", "app.footnote.chart.pack..");

    @ArchTest
    static final ArchRule theKitKnowsNoWordOfTheField = classes()
            .that()
            .resideInAPackage("app.footnote.ui.kit")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "app.footnote.chart..",
                    "app.footnote.client..",
                    "app.footnote.session..",
                    "app.footnote.practice..",
                    "app.footnote.settings..",
                    "app.footnote.guide..");

    @ArchTest
    static final ArchRule nobodyImportsTheStart = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule nothingIsWrittenOutsideTheStorage = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, "app.footnote.storage", "app.footnote.chart.pack")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class);

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nothingIsPrintedButByTheStart = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule thereIsNoStaticStateThatChanges =
            noFields().that().areStatic().should().notBeFinal();
}
