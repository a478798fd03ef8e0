package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.inkjar.common.InkjarProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandLineTests {

    @Test
    void withoutACommandTheBlogIsStarted(CapturedOutput output) {
        assertThat(CommandLine.run()).isEmpty();
        assertThat(CommandLine.run("--server.port=8081", "--inkjar.samples=false", "--debug"))
                .isEmpty();
        assertThat(output).isEmpty();
    }

    @Test
    void helpNamesEveryProperty(CapturedOutput output) {
        assertThat(CommandLine.run("--help")).hasValue(0);

        assertThat(InkjarProperties.class.getRecordComponents())
                .extracting(property ->
                        property.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .allSatisfy(property -> assertThat(output.getOut()).contains("--inkjar." + property));
        assertThat(output.getOut().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void tellsTheVersion(CapturedOutput output) {
        assertThat(CommandLine.run("--version")).hasValue(0);

        assertThat(output.getOut()).matches("Inkjar \\S+\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "backups", "-x", "-help", "", "%s%n"})
    void refusesACommandThatThereIsNot(String command, CapturedOutput output) {
        assertThat(CommandLine.run("--server.port=1", command)).hasValue(2);

        assertThat(output.getErr())
                .isEqualTo("inkjar: There is no command \"%s\". --help lists what there is.\n".formatted(command));
        assertThat(output.getOut()).isEmpty();
    }
}
