package org.inkjar.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@InkjarTest
@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTests {

    private final ReadyMessage message;
    private final People people;

    ReadyMessageTests(ReadyMessage message, People people) {
        this.message = message;
        this.people = people;
    }

    @Test
    void tellsTheFirstPersonHowToSetTheBlogUp(CapturedOutput output) {
        message.print();

        assertThat(output.getOut())
                .contains("http://localhost:8080/setup")
                .containsPattern("with the code +([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
    }

    @Test
    void tellsNobodyACodeOnceThereIsAnOwner(CapturedOutput output) {
        people.owner("Ada", "ada@example.com");

        message.print();

        assertThat(last(output))
                .contains("http://localhost:8080/admin")
                .doesNotContain("code")
                .doesNotContain("/setup");
    }

    /** The application that starts for this class has its own message, before there is an owner. */
    private static String last(CapturedOutput output) {
        return output.getOut().substring(output.getOut().lastIndexOf("Inkjar is ready"));
    }
}
