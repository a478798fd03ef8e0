package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the {@code inkjar} script in a project of its own, on a PATH of fake tools that download nothing. */
final class FakeMachine {

    private static final String POSIX_TOOLS =
            "awk cat chmod cksum cp dirname env find grep head id mkdir mv readlink rm sed sort tail";

    private static final String CHECKERS = """
            {
              "name": "checkers",
              "dependencies": {
                "lighthouse": "13.5.0",
                "vnu-jar": "26.9.27"
              }
            }
            """;

    final Path project;
    private final Path folder;
    private final Path bin;

    record Result(int exit, String out, String err) {}

    /** A machine with JDK 25 as JAVA_HOME, Maven, Node, Chromium and the checkers, all recent enough. */
    FakeMachine(Path folder) throws IOException {
        this.folder = folder;
        bin = Files.createDirectory(folder.resolve("bin"));
        project = Files.createDirectory(folder.resolve("a project"));
        for (String tool : POSIX_TOOLS.split(" ")) {
            program(tool, "exec " + onRealPath(tool) + " \"$@\"");
        }
        Files.copy(Path.of("inkjar"), project.resolve("inkjar"));
        source("pom.xml", "<project/>");
        source("src/main/java/Blog.java", "class Blog {}");
        source("src/test/tools/package.json", CHECKERS);
        source(".tools/package.json", CHECKERS);
        jdk("java-home", "25.0.3");
        maven(":");
        node("v24.1.0");
        program("npm", "exit 1");
        program("chromium", "echo Chromium 150.0.1");
    }

    void source(String path, String content) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Its java prints the arguments and the working folder. */
    Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), "printf '[%s]' \"$@\" \"$PWD\"; echo");
        executable(home.resolve("bin/javac"), ":");
        return home;
    }

    /** A Maven that notes its arguments, leaves a jar, and then does what {@code then} says. */
    void maven(String then) throws IOException {
        program(
                "mvn",
                "case \"$*\" in *--version*) echo 3.9.9; exit ;; esac",
                "echo \"$*\" >>mvn.calls",
                "echo jar >target/inkjar.jar",
                then);
    }

    void node(String version) throws IOException {
        program("node", "case $1 in -p) echo linux-x64 ;; *) echo " + version + " ;; esac");
    }

    void program(String name, String... lines) throws IOException {
        executable(bin.resolve(name), String.join("\n", lines));
    }

    void remove(String name) throws IOException {
        Files.delete(bin.resolve(name));
    }

    List<String> mavenCalls() throws IOException {
        Path calls = project.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Result inkjar(String... arguments) throws IOException, InterruptedException {
        return inkjar(Map.of(), arguments);
    }

    /** Calls the script from a folder that is not the project's. */
    Result inkjar(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var command = Stream.concat(Stream.of(project.resolve("inkjar").toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList()).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("java-home").toString());
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onRealPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
