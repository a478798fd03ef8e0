package org.inkjar.ops;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Another Java machine with the classes of this one, made to start soon rather than to run fast. */
final class Child {

    private static final String TEST_CLASSES = Path.of("target", "test-classes").toString();

    private Child() {}

    /** The application as it is packaged: without the test classes, with Vaadin in production mode. */
    static ProcessBuilder inkjar(List<String> arguments) {
        return java("org.inkjar.Inkjar", entry -> !entry.endsWith(TEST_CLASSES), arguments);
    }

    /** A program of the tests. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        return java(main.getName(), entry -> true, List.of(arguments)).start();
    }

    private static ProcessBuilder java(String main, Predicate<String> classPath, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-Dvaadin.productionMode=true", "-cp", classPath(classPath), main));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    private static String classPath(Predicate<String> wanted) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(wanted)
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
