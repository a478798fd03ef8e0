package org.inkjar.prerender;

import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class PrerenderConfiguration {

    /** Before every other filter: what is in memory needs none of them. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

    /**
     * The operating system's notifications go to the threads that answer. Tomcat's default hands each request over from
     * a thread that waits for all of them, which costs a fifth of an answer from memory. After a start that failed it
     * would wait five seconds for threads that wait for nothing.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> fewerHandovers() {
        return tomcat -> {
            tomcat.setProtocol(Http11Nio2Protocol.class.getName());
            tomcat.addConnectorCustomizers(
                    connector -> connector.setProperty("executorTerminationTimeoutMillis", "100"));
        };
    }

    /** So that header fields can be read as they came, see {@link HeaderFields}. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAsReceived() {
        return tomcat -> tomcat.addContextValves(new ReceivedRequest());
    }

    /** Spring MVC forwards to Vaadin. Tomcat would take that for the end of the answer, which is only then sent. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersAfterForwards() {
        return tomcat -> tomcat.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    /** For a page Vaadin would first look for a file of that name in the whole jar, which takes a twelfth of its time. */
    @Bean
    StaticFileHandlerFactory noFilesAmongPages() {
        return service -> {
            var files = new StaticFileServer(service);
            return (request, response) -> !Prerenderer.isAsked(request) && files.serveStaticResource(request, response);
        };
    }

    @Bean
    DocumentFilter documentFilter(
            DocumentRoutes routes,
            DocumentCache cache,
            DocumentRenderer renderer,
            Assets assets,
            Variation variation,
            Redirections redirections,
            DocumentObservers observers) {
        return new DocumentFilter(routes, cache, renderer, assets, variation, redirections, observers);
    }

    /** By name: the filter needs the database, which is not there yet when the server is set up. */
    @Bean
    DelegatingFilterProxyRegistrationBean documentFilterRegistration() {
        var registration = new DelegatingFilterProxyRegistrationBean("documentFilter");
        registration.setOrder(ORDER);
        return registration;
    }
}
