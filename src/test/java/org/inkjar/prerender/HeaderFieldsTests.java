package org.inkjar.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HeaderFieldsTests {

    private final HeaderFields fields = new HeaderFields(Set.of("DNT", "X-Y", "User-Agent", "Referer"));
    private final org.apache.coyote.Request received = new org.apache.coyote.Request();

    @Test
    void thoseThatAreWantedAreFoundHoweverTheirNamesAreWritten() throws Exception {
        receive("host", "blog.example");
        receive("user-agent", "Reader/1.0");
        receive("REFERER", "https://other.example/");
        receive("Accept", "*/*");

        assertThat(read()).isEqualTo(Map.of("User-Agent", "Reader/1.0", "Referer", "https://other.example/"));
    }

    @Test
    void ofSeveralTheFirstCounts() throws Exception {
        receive("DNT", "1");
        receive("dnt", "0");

        assertThat(read()).isEqualTo(Map.of("DNT", "1"));
    }

    @Test
    void namesOfTheSameLengthAreToldApart() throws Exception {
        receive("X-Y", "yes");
        receive("X-Z", "no");

        assertThat(read()).isEqualTo(Map.of("X-Y", "yes"));
    }

    @Test
    void valuesMayBeAnything() throws Exception {
        var hostile = "Lésér \u0080\u00ff <script>%00".repeat(500);
        receive("User-Agent", hostile);
        receive("Referer", "");

        assertThat(read()).isEqualTo(Map.of("User-Agent", hostile, "Referer", ""));
    }

    @Test
    void aFieldMayHaveNoNameAndOneMayBeVeryLong() throws Exception {
        receive("", "nothing");
        receive("X".repeat(8_000), "much");

        assertThat(read()).isEmpty();
    }

    @Test
    void theyAreWhatTheServerItselfWouldSay() throws Exception {
        var names = Set.of("DNT", "X-Y", "User-Agent", "Referer");
        receive("Dnt", "1");
        receive("User-Agent", "Läser/1.0");
        receive("User-Agent", "another");

        var request = request();
        var values = read();
        assertThat(names).allSatisfy(name -> assertThat(values.get(name)).isEqualTo(request.getHeader(name)));
    }

    @Test
    void whoeverAddsOneOnTheWayIsHeard() throws Exception {
        received.getMimeHeaders().addValue("DNT").setString("1");

        assertThat(read()).isEqualTo(Map.of("DNT", "1"));
    }

    @Test
    void aRequestOfAnotherServerIsAskedItself() {
        var request = new MockHttpServletRequest();
        request.addHeader("dnt", "1");
        request.addHeader("Cookie", "a=b");

        assertThat(fields.of(request)).isEqualTo(Map.of("DNT", "1"));
    }

    @Test
    void whoWantsNothingIsToldNothing() throws Exception {
        receive("DNT", "1");
        receive("", "");

        assertThat(new HeaderFields(Set.of()).of(request())).isEmpty();
    }

    private void receive(String name, String value) {
        var bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        var text = value.getBytes(StandardCharsets.ISO_8859_1);
        received.getMimeHeaders().addValue(bytes, 0, bytes.length).setBytes(text, 0, text.length);
    }

    private Map<String, String> read() throws Exception {
        return fields.of(request());
    }

    /** As it is after the valve. */
    private Request request() throws Exception {
        var request = new Request(new Connector(), received);
        request.getMappingData().context = new StandardContext();
        var valve = new ReceivedRequest();
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request passed, Response response) {
                assertThat(passed).isSameAs(request);
            }
        });
        valve.invoke(request, new Response(new org.apache.coyote.Response()));
        return request;
    }
}
