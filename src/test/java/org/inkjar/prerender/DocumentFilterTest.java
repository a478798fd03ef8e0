package org.inkjar.prerender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.inkjar.InkjarTest;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.InkjarProperties;
import org.inkjar.prerender.Redirections.Redirection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A filter in front of an application that answers everything. */
@InkjarTest
abstract class DocumentFilterTest {

    static final String SECRET = "/secret/abcd";
    static final String TEXT = "All there is to say. ".repeat(100);

    final List<HttpServletRequest> asked = new ArrayList<>();
    final Map<String, Redirection> redirections = new HashMap<>();
    final List<DocumentRead> reads = new ArrayList<>();
    Consumer<DocumentRead> observer = reads::add;
    Assets assets;
    DocumentCache cache;
    int status = 200;

    private DocumentFilter filter;

    @Autowired
    void makeFilter(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers,
            ContentVersion version,
            InkjarProperties properties,
            Assets assets) {
        this.assets = assets;
        cache = new DocumentCache(version, properties, new SimpleMeterRegistry());
        filter = new DocumentFilter(
                new DocumentRoutes(withRoutes(new MockServletContext()), controllers),
                cache,
                new DocumentRenderer(),
                assets,
                HttpServletRequest::getServerName,
                path -> Optional.ofNullable(redirections.get(path)),
                new DocumentObservers(List.of(observing())));
    }

    private DocumentObserver observing() {
        return new DocumentObserver() {
            @Override
            public Set<String> headers() {
                return Set.of("User-Agent");
            }

            @Override
            public void read(DocumentRead read) {
                observer.accept(read);
            }
        };
    }

    private static ServletContext withRoutes(ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        routes.setRoute("posts/:slug", Article.class, List.of());
        routes.setRoute("tags/:slug", ArticleList.class, List.of());
        routes.setRoute("secret/:token([a-z]{4})", Secret.class, List.of());
        routes.setRoute("login", Main.class, List.of());
        return context;
    }

    @PublicDocument
    static class Article extends Main {}

    @PublicDocument(parameters = "page")
    static class ArticleList extends Main {}

    @PublicDocument(secret = true)
    static class Secret extends Main {}

    MockHttpServletRequest signedIn(Authentication authentication) {
        var request = request("GET", "/posts/a");
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(authentication));
        return request;
    }

    MockHttpServletResponse get(String path) throws Exception {
        return send(request("GET", path));
    }

    MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        request.setAttribute(filter.getClass().getName() + ".FILTERED", null);
        FilterChain application =
                (asking, answering) -> answer((HttpServletRequest) asking, (HttpServletResponse) answering);
        filter.doFilter(request, response, application);
        return response;
    }

    static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        asked.add(request);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.addCookie(new Cookie("JSESSIONID", "2"));
        response.addHeader("Set-Cookie", "a=b");
        response.addHeader("X-From-The-Application", "yes");
        response.setHeader("X-Taken-Back", "yes");
        response.setHeader("X-Taken-Back", null);
        assertThat(response.getHeaders("X-Taken-Back")).isEmpty();
        response.getOutputStream().write(TEXT.getBytes(UTF_8));
    }
}
