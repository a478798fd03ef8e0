package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.inkjar.AsAuthor;
import org.inkjar.ViewTest;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;

@AsAuthor
@ExtendWith(OutputCaptureExtension.class)
class ErrorNoticesTests extends ViewTest {

    @Test
    void saysWhatIsKnownAboutAFailure() {
        assertThat(notice(new StaleVersionException("this tag"))).startsWith("Somebody else changed this tag");
        assertThat(notice(new NotFoundException("It is gone."))).startsWith("It is gone.");
        assertThat(notice(new InvalidInputException("name", "Shorten it."))).startsWith("Shorten it.");
        assertThat(notice(new AccessDeniedException("no"))).startsWith("Your account may not do this.");
    }

    @Test
    void findsTheKnownFailureBehindTheOneThatWasThrown() {
        assertThat(notice(new ExecutionException(new NotFoundException("It is gone."))))
                .startsWith("It is gone.");
    }

    @Test
    void logsAnUnexpectedFailureUnderTheNumberThatItTells(CapturedOutput log) {
        var notice = notice(new IllegalStateException("the database password is secret"));
        var id = notice.replaceFirst("(?s).* number ([0-9a-f]{8})\\..*", "$1");

        assertThat(id).hasSize(8);
        assertThat(notice).doesNotContain("secret").doesNotContain("IllegalStateException");
        assertThat(log).contains(id).contains("the database password is secret");
    }

    @Test
    void saysWhatMayBeWrongWithTheDatabase() {
        var failure = new JpaSystemException(new RuntimeException(new SQLException("no space in /secret/folder")));

        assertThat(notice(failure))
                .contains("The database could not do this; its disk may be full. What you typed is still here")
                .containsPattern("the number [0-9a-f]{8}")
                .doesNotContain("secret");
    }

    @Test
    void saysWhatToDoWhenTheSessionIsOver() {
        var messages = ErrorNotices.systemMessages();

        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredMessage()).contains("sign in again");
        assertThat(messages.getSessionExpiredURL()).isNull();
    }

    @Test
    void tellsTheNumberOfAFailureThatKeepsAViewFromOpening(CapturedOutput log) {
        UI.getCurrent().navigate(FailingView.class);
        var id = screen().replaceFirst("(?s).* number ([0-9a-f]{8})\\..*", "$1");

        assertThat(screen()).contains("Something went wrong", "Try again").doesNotContain("secret");
        assertThat(log).contains(id).contains("the cause is secret");
    }

    @Test
    void theWayHomeFromAFailureIsAPageOfItsOwn() {
        UI.getCurrent().navigate(FailingView.class);

        assertThat(find(Anchor.class).single())
                .satisfies(home -> assertThat(home.getHref()).isEqualTo("/"))
                .satisfies(home -> assertThat(home.isRouterIgnore()).isTrue());
    }

    private String notice(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        return notices().getLast();
    }

    @Route("admin/failing")
    @RolesAllowed("AUTHOR")
    static class FailingView extends Div {

        FailingView() {
            throw new IllegalStateException("the cause is secret");
        }
    }
}
