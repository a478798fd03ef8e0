package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the script {@code ./inkjar}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    @TempDir
    private Path folder;

    private FakeMachine machine;

    @BeforeEach
    void aMachineWithAllTools() throws IOException {
        machine = new FakeMachine(folder.toRealPath());
    }

    @Test
    void runsTheBlogInTheProjectsFolderWithTheArgumentsAsGiven() throws Exception {
        var result = machine.inkjar(Map.of("JAVA_OPTS", "-Xmx1g -Da=b"), "run", "--server.port=9090", "two words");

        assertThat(result.out()).isEqualTo("""
                        Building Inkjar (the first time takes a few minutes)…
                        [-Xmx1g][-Da=b][-jar][target/inkjar.jar][--server.port=9090][two words][%s]
                        """.formatted(machine.project));
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
    }

    @Test
    void buildsOnceAndThenNeedsNothingButJava() throws Exception {
        machine.inkjar("run");
        machine.remove("mvn");
        machine.remove("node");
        Files.delete(folder.resolve("java-home/bin/javac"));

        assertThat(machine.inkjar("run").out()).startsWith("[-jar]");
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        machine.inkjar("run");
        machine.source("src/main/java/Blog.java", "class Blog { int posts; }");
        machine.inkjar("run");
        machine.source("frontend/site.css", "body {}");
        machine.inkjar("run");

        assertThat(machine.mavenCalls()).hasSize(3);
    }

    @Test
    void buildsAgainWithoutTheOldClassesWhenASourceIsGone() throws Exception {
        machine.inkjar("run");
        machine.source("target/classes/messages.properties", "");
        Files.delete(machine.project.resolve("src/main/java/Blog.java"));
        machine.inkjar("run");

        assertThat(machine.mavenCalls()).hasSize(2);
        assertThat(machine.project.resolve("target/classes")).doesNotExist();
    }

    @Test
    void keepsTheJarWhenOnlyGeneratedFilesHaveChanged() throws Exception {
        machine.inkjar("run");
        machine.source("src/main/bundles/prod.bundle", "made by the build");
        machine.source("frontend/generated/index.ts", "made by the build");
        machine.inkjar("run");

        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void doesNotRunTheJarOfABuildThatWasKilled() throws Exception {
        machine.inkjar("run");
        machine.source("pom.xml", "<project></project>");
        machine.maven("kill -9 $PPID");
        assertThat(machine.inkjar("run").exit()).isNotZero();
        machine.maven(":");
        machine.source("pom.xml", "<project/>");

        assertThat(machine.inkjar("run").out()).startsWith("Building Inkjar…\n[-jar]");
    }

    @Test
    void showsWhatMavenFoundWrong() throws Exception {
        machine.maven("echo '[INFO] Compiling'; echo '[ERROR] Blog.java: no'; exit 1");

        var result = machine.inkjar("build");

        assertThat(result.err()).isEqualTo("""
                        [ERROR] Blog.java: no
                        inkjar: the build failed; all that Maven said is in target/build.log
                        """);
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void endsTheTestsWithTheirTotalsAndMavensExitCode() throws Exception {
        machine.source("target/surefire-reports/TEST-Old.xml", "<testsuite tests=\"9\">");
        machine.maven("""
                mkdir -p target/surefire-reports target/failsafe-reports
                echo '<testsuite tests="4" errors="1" skipped="1" failures="0"><![CDATA[
                <testsuite tests="100">]]>' >target/surefire-reports/TEST-A.xml
                echo '<testsuite tests="3" errors="0" skipped="0" failures="1">' >target/failsafe-reports/TEST-B.xml
                echo "in $INKJAR_CHROMIUM"
                exit 3""");

        var result = machine.inkjar("test", "-Dgroups=fast");

        assertThat(result.out())
                .isEqualTo("in %s/bin/chromium\n\n4 passed, 2 failed, 1 skipped\n", folder.toRealPath());
        assertThat(result.exit()).isEqualTo(3);
        assertThat(machine.mavenCalls()).singleElement().asString().endsWith(" verify -Dgroups=fast");
    }

    @Test
    void failsWhenNoTestRan() throws Exception {
        var result = machine.inkjar("test");

        assertThat(result.out()).isEqualTo("\n0 passed, 0 failed, 0 skipped\n");
        assertThat(result.err()).isEqualTo("inkjar: no test ran\n");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void printsNothingButTheResultsOfTheBenchmark() throws Exception {
        machine.program("nginx", ":");
        machine.program("wrk", ":");

        var result = machine.inkjar("bench", "--quick");

        assertThat(result.out()).isEqualTo("[bench/Bench.java][--quick][%s]\n".formatted(machine.project));
        assertThat(result.err()).startsWith("Building Inkjar");
        assertThat(result.exit()).isZero();
    }

    @Test
    void rejectsACommandThatItDoesNotHave() throws Exception {
        var result = machine.inkjar("rum");

        assertThat(result.err()).startsWith("inkjar: there is no command \"rum\"; these are:\nUsage: ");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(machine.inkjar().out()).startsWith("Usage: ./inkjar COMMAND");
    }
}
