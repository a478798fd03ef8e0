package org.inkjar.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Optional;
import org.inkjar.common.SitePaths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds which paths lead to public documents, by asking those who route requests: Spring MVC and Vaadin. */
@Component
class DocumentRoutes {

    private static final int REMEMBERED = 2_000;

    private final ServletContext context;
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;
    private final Cache<String, Optional<DocumentRoute>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    DocumentRoutes(
            ServletContext context,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.context = context;
        this.controllers = controllers;
    }

    /**
     * What stands at the path; empty where it is not a public document.
     *
     * @param path decoded, without a slash at its end
     */
    Optional<DocumentRoute> find(String path, HttpServletRequest request) {
        var known = remembered.getIfPresent(path);
        if (known == null) {
            known = resolve(path, request);
            remembered.put(path, known);
        }
        return known;
    }

    private Optional<DocumentRoute> resolve(String path, HttpServletRequest request) {
        if (SitePaths.PRIVATE.contains(path.substring(1).split("/", 2)[0])) {
            return Optional.empty();
        }
        var controller = controller(request);
        if (controller != null) {
            return document(controller);
        }
        if (isFile(path)) {
            return Optional.empty();
        }
        var view = view(path.substring(1));
        return view == null ? Optional.of(DocumentRoute.UNKNOWN) : document(view);
    }

    private static Optional<DocumentRoute> document(Class<?> target) {
        return Optional.ofNullable(AnnotationUtils.findAnnotation(target, PublicDocument.class))
                .map(document -> new DocumentRoute(Arrays.asList(document.parameters()), document.secret(), true));
    }

    private @Nullable Class<?> view(String path) {
        var target = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getNavigationRouteTarget(path)
                .getRouteTarget();
        return target == null ? null : target.getTarget();
    }

    private @Nullable Class<?> controller(HttpServletRequest request) {
        var get = new GetRequest(request);
        ServletRequestPathUtils.parseAndCache(get);
        try {
            var handler = controllers.getObject().getHandler(get);
            return handler != null && handler.getHandler() instanceof HandlerMethod method
                    ? method.getBeanType()
                    : null;
        } catch (Exception e) {
            return null; // No controller takes such a request: what follows says so.
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(get);
        }
    }

    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/')).contains(".")
                && new ClassPathResource("META-INF/resources" + path).exists();
    }

    private static final class GetRequest extends HttpServletRequestWrapper {

        GetRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        /** What others ask for, such as a type of document, does not matter. */
        @Override
        public @Nullable String getHeader(String name) {
            return null;
        }
    }
}
