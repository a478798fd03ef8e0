package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The way through the sign-in form, as a browser takes it. */
@InkjarTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordSignInTests {

    private static final String EMAIL = "ada@example.com";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final MockMvcTester browser;
    private final SignIns signIns;
    private final SignInThrottle throttle;
    private final SecondFactors secondFactors;
    private final CodeSignIn codes;
    private final TestClock clock;
    private final People people;
    private final Accounts accounts;
    private UUID ada;

    PasswordSignInTests(
            WebApplicationContext context,
            SignIns signIns,
            SignInThrottle throttle,
            SecondFactors secondFactors,
            CodeSignIn codes,
            TestClock clock,
            People people,
            Accounts accounts) {
        this.browser =
                MockMvcTester.from(context, mvc -> mvc.apply(springSecurity()).build());
        this.signIns = signIns;
        this.throttle = throttle;
        this.secondFactors = secondFactors;
        this.codes = codes;
        this.clock = clock;
        this.people = people;
        this.accounts = accounts;
    }

    @BeforeEach
    void makeTheAccount() {
        throttle.clear();
        ada = people.ownerWithPassword("Ada", EMAIL).id();
    }

    @Test
    void theRightPasswordSignsInAndIsNoted(CapturedOutput log) {
        var session = session(signIn(EMAIL, People.PASSWORD, "/admin"));

        var id = SignInSession.id(session).orElseThrow();
        assertThat(signIns.list(ada, id)).singleElement().satisfies(signIn -> {
            assertThat(signIn.device()).isEqualTo("Firefox on Linux");
            assertThat(signIn.address()).isEqualTo("203.0.113.9");
            assertThat(signIn.method()).isEqualTo(SignInMethod.PASSWORD);
            assertThat(signIn.present()).isTrue();
        });
        assertThat(accounts.findItem(ada).orElseThrow().signedInAt()).isEqualTo(clock.instant());
        assertThat(log)
                .contains("Author " + ada + " signed in from 203.0.113.9")
                .doesNotContain(People.PASSWORD);
    }

    @Test
    void wrongOnesAreRefusedAlikeWhetherTheAccountExistsOrNot(CapturedOutput log) {
        signIn(EMAIL, "wrong password", "/login?error");
        signIn("nobody@example.com", "wrong password", "/login?error");
        signIn("my secret password", "ada", "/login?error");
        signIn("", "", "/login?error");

        assertThat(log)
                .contains("A password for author " + ada + " was wrong, from 203.0.113.9")
                .contains("A password for an unknown account was wrong")
                .doesNotContain("wrong password", "my secret password");
        assertThat(signIns.list(ada, ada)).isEmpty();
    }

    @Test
    void whoeverGuessedMustWaitAndThenComesInAgain() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT - 1; i++) {
            throttle.admit(EMAIL, ClientAddress.UNKNOWN);
        }
        signIn(EMAIL, "guess", "/login?error");

        signIn(EMAIL, People.PASSWORD, "/login?wait=60");
        clock.advance(Duration.ofMinutes(1));
        signIn(EMAIL, People.PASSWORD, "/admin");
    }

    @Test
    void anUnknownAccountWaitsAsLong() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit("nobody@example.com", ClientAddress.UNKNOWN);
        }

        signIn("nobody@example.com", People.PASSWORD, "/login?wait=60");
    }

    @Test
    void withOneTimeCodesThePasswordAloneSignsNobodyIn() {
        var key = turnCodesOn();
        var session = session(signIn(EMAIL, People.PASSWORD, "/login/code"));

        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNull();
        assertThat(browser.get().uri("/admin").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");

        var request = request(session);
        assertThat(codes.isExpected(request)).isTrue();
        assertThat(Refusals.of(() -> codes.complete("000000", request, new MockHttpServletResponse())))
                .containsOnlyKeys("code");
        assertThat(codes.complete(code(key), request, new MockHttpServletResponse()))
                .endsWith("/admin");

        var id = SignInSession.id(session).orElseThrow();
        assertThat(signIns.list(ada, id)).extracting(SignInItem::method).containsExactly(SignInMethod.CODE);
        assertThat(codes.isExpected(request)).isFalse();
    }

    @Test
    void aCodeIsExpectedForAWhile() {
        var key = turnCodesOn();
        var request = request(session(signIn(EMAIL, People.PASSWORD, "/login/code")));
        clock.advance(PendingSignIn.PATIENCE);

        assertThat(codes.isExpected(request)).isFalse();
        assertThat(Refusals.of(() -> codes.complete(code(key), request, new MockHttpServletResponse())))
                .containsEntry("code", "This took too long. Sign in again.");
    }

    @Test
    void whoeverGuessesCodesMustWait() {
        var key = turnCodesOn();
        var request = request(session(signIn(EMAIL, People.PASSWORD, "/login/code")));
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            assertThat(Refusals.of(() -> codes.complete("000000", request, new MockHttpServletResponse())))
                    .isNotEmpty();
        }

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> codes.complete(code(key), request, new MockHttpServletResponse()));
    }

    @Test
    void aSessionWhoseSignInWasEndedIsOver() {
        var session = session(signIn(EMAIL, People.PASSWORD, "/admin"));
        signIns.endAll(ada);

        assertThat(browser.get().uri("/admin/posts?page=2").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("http://localhost/admin/posts?page=2");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionWithoutASignInIsNone() {
        var session = session(signIn(EMAIL, People.PASSWORD, "/admin"));
        var bare = new MockHttpSession();
        bare.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));

        assertThat(browser.get().uri("/admin").session(bare)).hasRedirectedUrl("http://localhost/admin");
        assertThat(bare.isInvalid()).isTrue();
    }

    private CodeKey turnCodesOn() {
        var key = CodeKey.random();
        secondFactors.turnOn(ada, key, code(key)).orElseThrow();
        clock.advance(Duration.ofSeconds(30));
        return key;
    }

    private String code(CodeKey key) {
        return key.totp().code(Totp.step(clock.instant()), Totp.DIGITS);
    }

    private MvcTestResult signIn(String email, String password, String next) {
        var answer = browser.post()
                .uri("/login")
                .param("username", email)
                .param("password", password)
                .header(HttpHeaders.USER_AGENT, FIREFOX)
                .remoteAddress("203.0.113.9")
                .exchange();
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(next);
        return answer;
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) answer.getRequest().getSession();
    }
}
