package org.inkjar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.RetriedOnCollision;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTests {

    private static final String[] VIEWS = {"..ui..", "..site..", "..admin.."};

    private static final JavaClasses INKJAR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.inkjar");

    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("offences");

    private static final DescribedPredicate<JavaClass> DATABASE = assignableTo(Repository.class)
            .or(assignableTo(EntityManager.class))
            .or(assignableTo(JdbcOperations.class))
            .or(annotatedWith(Entity.class).forSubtype())
            .as("reach into the database");

    private static final DescribedPredicate<JavaMethodCall> WALL_CLOCK =
            describe("asks the machine for the time", call -> {
                var target = call.getTarget();
                var owner = target.getOwner().getName();
                return owner.startsWith("java.time.")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                        || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
            });

    private static final DescribedPredicate<JavaClass> MAY_SEE_VAADIN = describe(
            "an adapter to Vaadin",
            type -> Stream.of(
                            "org.inkjar.Inkjar",
                            "org.inkjar.common.Words",
                            "org.inkjar.post.markdown.Prose",
                            "org.inkjar.post.markdown.ProseFrame")
                    .anyMatch(name ->
                            type.getName().equals(name) || type.getName().startsWith(name + "$")));

    static final List<ArchRule> RULES = List.of(
            classes()
                    .should(have(describe(
                            "a package marked @NullMarked",
                            type -> type.getPackage().isAnnotatedWith(NullMarked.class)))),
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.inkjar.common.CommonConfiguration")
                    .should()
                    .callMethodWhere(WALL_CLOCK),
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate(),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..site..", "..admin..", "..prerender..")
                    .and(DescribedPredicate.not(MAY_SEE_VAADIN))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin.."),
            noClasses()
                    .that()
                    .resideInAnyPackage(VIEWS)
                    .or()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .dependOnClassesThat(DATABASE),
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .or()
                    .areAnnotatedWith(Layout.class)
                    .should()
                    .beAnnotatedWith(AnonymousAllowed.class)
                    .orShould()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class),
            classes()
                    .that()
                    .arePublic()
                    .and()
                    .haveSimpleNameEndingWith("Service")
                    .and()
                    .areAnnotatedWith(Service.class)
                    .should()
                    .beAnnotatedWith(PreAuthorize.class),
            classes()
                    .that()
                    .areAnnotatedWith(PreAuthorize.class)
                    .and(describe("write", ArchitectureTests::writes))
                    .should()
                    .beAnnotatedWith(RetriedOnCollision.class),
            noClasses().that().resideOutsideOfPackage("..ops..").should(ACCESS_STANDARD_STREAMS));

    @ParameterizedTest
    @FieldSource("RULES")
    void theApplicationKeepsTheRule(ArchRule rule) {
        rule.check(INKJAR);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleFindsAnOffence(ArchRule rule) {
        assertThat(rule.evaluate(OFFENCES).hasViolation()).isTrue();
    }

    @Test
    void packagesDoNotRunInCircles() {
        slices().matching("org.inkjar.(**)").should().beFreeOfCycles().check(INKJAR);
    }

    @Test
    void filesAreShort() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var lines = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(Path::toString, ArchitectureTests::linesOfCode));

            assertThat(lines).isNotEmpty();
            lines.keySet().removeIf(file -> lines.get(file) <= limit(file));
            assertThat(lines).isEmpty();
        }
    }

    /** Without imports and blank lines. */
    private static int linesOfCode(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Views have more to say: every component has its text. */
    private static int limit(String file) {
        return file.contains("/ui/") || file.endsWith("View.java") ? 250 : 200;
    }

    private static boolean writes(JavaClass type) {
        return type.tryGetAnnotationOfType(Transactional.class)
                .map(transactional -> !transactional.readOnly())
                .orElse(false);
    }
}
