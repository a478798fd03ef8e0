package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xml.sax.SAXException;

/** Somebody without an account who reads documents of the blog at {@link #SITE}, through the filters of security. */
class Reader {

    static final String SITE = "http://blog.example.com";

    /** What a title can hold at the worst: markup of every kind, an emoji, two directions, a character that is none. */
    static final String HOSTILE = "]]> <script>alert(1)</script> & &amp; \"' [a](b) *x* \uD83D\uDE00 עברית \uFFFF # - ";

    private final MockMvc mvc;

    Reader(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    MockHttpServletResponse get(String path) {
        try {
            var result = mvc.perform(
                            MockMvcRequestBuilders.get(URI.create(SITE + path)).header("Accept", "text/html"))
                    .andReturn();
            assertThat(result.getRequest().getSession(false))
                    .as("a session for %s", path)
                    .isNull();
            assertThat(result.getResponse().getCookies())
                    .as("cookies for %s", path)
                    .isEmpty();
            return result.getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** What stands at the path, in UTF-8. */
    String read(String path) {
        var response = get(path);
        assertThat(response.getStatus()).as("the status of %s", path).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Fails unless the XML fits the schemas, which stand beside the tests. */
    static void validate(String xml, String... schemas) {
        try {
            var sources = Stream.of(schemas)
                    .map(name -> new StreamSource(resource(name).toString()))
                    .toArray(Source[]::new);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(sources)
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(xml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URL resource(String name) {
        return Objects.requireNonNull(Reader.class.getResource(name), name);
    }
}
