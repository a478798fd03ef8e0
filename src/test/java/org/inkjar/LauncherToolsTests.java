package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the script {@code ./inkjar} finds its tools. */
@DisabledOnOs(OS.WINDOWS)
class LauncherToolsTests {

    @TempDir
    private Path folder;

    private FakeMachine machine;

    @BeforeEach
    void aMachineWithAllTools() throws IOException {
        machine = new FakeMachine(folder.toRealPath());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        var old = Map.of("JAVA_HOME", machine.jdk("old", "21.0.9").toString());
        machine.program("java", "echo '    java.home = " + folder.toRealPath() + "/java-home'");

        assertThat(machine.inkjar(old, "run").out()).contains("[-jar]");
        assertThat(machine.inkjar(old, "doctor").out())
                .startsWith("JDK       " + folder.toRealPath() + "/java-home (25.0.3)\n")
                .contains("JAVA_HOME is passed over: no JDK 25 or newer in " + old.get("JAVA_HOME"));
    }

    @Test
    void saysInOneLineWhatToInstall() throws Exception {
        machine.remove("mvn");

        var result = machine.inkjar("run");

        assertThat(result.err())
                .startsWith("inkjar: needs Maven 3.8 or newer: install it")
                .hasLineCount(1);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(machine.inkjar("doctor").exit()).isEqualTo(1);
    }

    @Test
    void fetchesNodeWhenTheMachinesIsTooOldOrTheLastFetchIsBroken() throws Exception {
        machine.node("v20.20.2");
        machine.program(
                "npm", "mkdir -p \"$4/bin\" && echo 'echo v24.21.0' >\"$4/bin/node\" && chmod +x \"$4/bin/node\"");
        machine.source(".node/bin/node", "cut off");

        assertThat(machine.inkjar("build").out()).startsWith("Fetching Node 24.21.0 into .node…\n");
        assertThat(machine.inkjar("build").out()).doesNotContain("Fetching");
    }

    @Test
    void leavesNothingBehindWhenNodeCannotBeFetched() throws Exception {
        machine.node("v20.20.2");
        machine.program("npm", "mkdir -p \"$4/bin\"; echo no network; exit 1");

        var result = machine.inkjar("build");

        assertThat(result.err())
                .startsWith("inkjar: could not fetch Node 24.21.0")
                .hasLineCount(1);
        assertThat(machine.project.resolve(".node")).doesNotExist();
        assertThat(machine.project.resolve("target/node.log")).hasContent("no network");
        assertThat(machine.mavenCalls()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void installsChromiumWhereItMayAndSaysSoWhereItMayNot() throws Exception {
        machine.remove("chromium");
        machine.program("apt-get", "case $1 in install) echo : >${0%/*}/$3; chmod +x ${0%/*}/$3 ;; esac");
        machine.program("sudo", "exit 1");
        machine.program("id", "echo 1000");
        assertThat(machine.inkjar("test").err())
                .startsWith("inkjar: needs Chromium for the browser tests")
                .hasLineCount(1);

        machine.program("id", "echo 0");
        assertThat(machine.inkjar("test").out()).startsWith("Installing Chromium for the browser tests…\n");
        assertThat(machine.mavenCalls()).hasSize(1);
    }

    @Test
    void saysWhatTheBenchmarkNeedsWhereItMayNotInstallIt() throws Exception {
        machine.program("id", "echo 1000");
        machine.program("sudo", "exit 1");

        var result = machine.inkjar("bench");

        assertThat(result.err()).endsWith("""
                inkjar: needs nginx and wrk for the benchmark: install them \
                (apt-get install nginx-light wrk, brew install nginx wrk)
                """);
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void fetchesTheCheckersOnceAndAgainWhenAnotherVersionIsAskedFor() throws Exception {
        machine.program("npm", "echo \"$*\" >>npm.calls; mkdir -p \"$3/node_modules\"");
        machine.source("src/test/tools/package.json", "{ \"vnu-jar\": \"27.1.1\" }");

        assertThat(machine.inkjar("test").out()).startsWith("Fetching the checkers of the pages into .tools…\n");
        assertThat(machine.inkjar("test").out()).doesNotContain("Fetching");
        assertThat(machine.project.resolve(".tools/node_modules")).isDirectory();
        assertThat(machine.project.resolve("npm.calls"))
                .content()
                .startsWith("install --prefix ")
                .contains(" --ignore-scripts ")
                .hasLineCount(1);
    }

    @Test
    void leavesNothingBehindWhenTheCheckersCannotBeFetched() throws Exception {
        machine.program("npm", "echo no network; exit 1");
        machine.source(".tools/package.json", "of an older version");

        var result = machine.inkjar("test");

        assertThat(result.err())
                .startsWith("inkjar: could not fetch the checkers of the pages")
                .hasLineCount(1);
        assertThat(machine.project.resolve(".tools")).doesNotExist();
        assertThat(machine.project.resolve("target/tools.log")).hasContent("no network");
        assertThat(machine.mavenCalls()).isEmpty();
    }

    @Test
    void tellsWhichCheckersThereAre() throws Exception {
        var versions = " (lighthouse 13.5.0, vnu-jar 26.9.27)\n";
        assertThat(machine.inkjar("doctor").out()).endsWith("Checkers  " + machine.project + "/.tools" + versions);

        machine.source(".tools/package.json", "of an older version");
        assertThat(machine.inkjar("doctor").out())
                .endsWith("Checkers  will be fetched into .tools for the tests" + versions);
    }
}
