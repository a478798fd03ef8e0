package org.inkjar.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class MailTroubleTests {

    @Test
    void quotesTheServerAndNotTheProgramsInBetween() {
        var refusal = new SendFailedException("550 no such person here");
        var failure = new MailSendException(Map.of("mail", new SendFailedException("Invalid Addresses", refusal)));

        assertThat(MailTrouble.inWords("smtp.example.com:587", failure))
                .hasMessage("smtp.example.com:587 did not take the mail: 550 no such person here");
    }
}
